// below zero in an unsigned type
fn main() {
    let n = 2usize;
    println!("{}", n - 3); //~ ERROR arithmetic_overflow
}
