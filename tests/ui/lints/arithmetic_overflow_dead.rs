// in a branch that is not taken
fn main() {
    let n = 3;
    if n > 5 {
        println!("{}", 255u8 + 1); //~ ERROR arithmetic_overflow
    }
}
