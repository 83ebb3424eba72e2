// MAX + 1
fn main() {
    println!("{}", i64::MAX + 1); //~ ERROR arithmetic_overflow
}
