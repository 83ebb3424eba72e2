// an overflow in an array length
fn main() {
    let a = [0u8; 3 - 4]; //~ ERROR E0080
    println!("{}", a.len());
}
