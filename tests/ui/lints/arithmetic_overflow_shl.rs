// a shift by the width
fn main() {
    println!("{}", 1i32 << 32); //~ ERROR arithmetic_overflow
}
