// two lints in one file
fn main() {
    let a = [1u8, 2];
    println!("{}", 255u8 + 1); //~ ERROR arithmetic_overflow
    println!("{}", a[2]); //~ ERROR unconditional_panic
}
