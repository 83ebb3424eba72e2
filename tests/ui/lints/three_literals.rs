// three literals
fn main() {
    let a: u8 = 256; //~ ERROR overflowing_literals
    let b: i8 = 128; //~ ERROR overflowing_literals
    let c: u16 = 65536; //~ ERROR overflowing_literals
    println!("{} {} {}", a, b, c);
}
