// parentheses belong to the operation
fn main() {
    let a = (1u8 - 2); //~ ERROR arithmetic_overflow
    let b = (((1u8 - 2))) + 3; //~ ERROR arithmetic_overflow
    let c = 3 + (1u8 - 2); //~ ERROR arithmetic_overflow
    let d = 1 / (0); //~ ERROR unconditional_panic
    println!("{} {} {} {}", a, b, c, d);
}
