// a byte string as the format string
fn main() {
    println!(b"hello"); //~ ERROR -
}
