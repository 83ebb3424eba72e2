// a right shift by more than the width
fn main() {
    let by = 9;
    println!("{}", 200u8 >> by); //~ ERROR arithmetic_overflow
}
