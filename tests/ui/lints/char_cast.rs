// a number that is no char
fn main() {
    println!("{}", 0x110000 as char); //~ ERROR overflowing_literals
}
