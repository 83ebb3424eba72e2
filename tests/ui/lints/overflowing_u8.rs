// a literal above u8
fn main() {
    let x: u8 = 256; //~ ERROR overflowing_literals
    println!("{}", x);
}
