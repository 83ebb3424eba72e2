// a reference to a sum assigned later
fn main() {
    let n = 3;
    let mut r = &n;
    println!("{}", r);
    r = &(n + 1); //~ ERROR E0716
    println!("{}", r);
}
