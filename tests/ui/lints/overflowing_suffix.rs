// a literal above its suffix
fn main() {
    println!("{}", 128i8); //~ ERROR overflowing_literals
}
