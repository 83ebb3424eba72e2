// None may be borrowed.
fn main() {
    let mut x = 1;
    let r = &x;
    (x, _) = (2, 3); //~ ERROR E0506
    println!("{}", r);
}
