// a literal above the type it is cast to
fn main() {
    println!("{}", 300 as u8); //~ ERROR overflowing_literals
}
