// an index into a binding whose type is not known yet
fn main() {
    let a; //~ ERROR E0282
    let i = 0;
    if i == 1 {
        println!("{}", a[i]);
    }
    a = [1, 2];
}
