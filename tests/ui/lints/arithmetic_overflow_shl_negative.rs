// a shift by a negative number
fn main() {
    println!("{}", 1i32 << -1); //~ ERROR arithmetic_overflow
}
