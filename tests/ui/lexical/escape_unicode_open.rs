// a unicode escape that is not closed
fn main() {
    println!("\u{41"); //~ ERROR -
}
