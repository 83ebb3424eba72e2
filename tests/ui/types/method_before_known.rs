// len of a binding whose type is not known yet
fn main() {
    let a; //~ ERROR E0282
    let n = 3;
    if n > 3 {
        println!("{}", a.len());
    }
    a = [1, 2];
}
