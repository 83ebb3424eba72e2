// an overflowing sum of literals
fn main() {
    println!("{}", 200u8 + 100); //~ ERROR arithmetic_overflow
}
