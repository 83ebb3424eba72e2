// a unicode escape that starts with an underscore
fn main() {
    println!("\u{_41}"); //~ ERROR -
}
