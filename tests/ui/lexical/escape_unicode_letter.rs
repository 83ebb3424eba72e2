// a unicode escape with a letter that is no digit
fn main() {
    println!("\u{4z}"); //~ ERROR -
}
