// unsupported: destructuring assignment
fn main() {
    let mut a = 1;
    let mut b = 2;
    (a, b) = (b, a); //~ ERROR LUD
    println!("{} {}", a, b);
}
