// a hexadecimal literal above i8
fn main() {
    let x: i8 = 0xff; //~ ERROR overflowing_literals
    println!("{}", x);
}
