// a unicode escape of seven digits
fn main() {
    println!("\u{0000041}"); //~ ERROR -
}
