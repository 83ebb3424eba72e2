// 255u8 + 1 through a variable
fn main() {
    let x = 255u8;
    let y = x + 1; //~ ERROR arithmetic_overflow
    println!("{}", y);
}
