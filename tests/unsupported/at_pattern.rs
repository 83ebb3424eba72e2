// unsupported: @ patterns
fn main() {
    let t @ (a, _) = (1, 2); //~ ERROR LUD
    println!("{:?} {}", t, a);
}
