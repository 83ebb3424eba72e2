// after a mismatch, borrow errors of the same function stay unsaid
fn main() {
    let n = 1;
    n = 2;
    let b: bool = n; //~ ERROR E0308
    println!("{} {}", n, b);
}
