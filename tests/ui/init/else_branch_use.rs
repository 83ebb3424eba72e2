// used in the else branch that does not set it
fn main() {
    let k = 3;
    let n;
    if k > 2 {
        n = 1;
        println!("{}", n);
    } else {
        println!("{}", n); //~ ERROR E0381
    }
}
