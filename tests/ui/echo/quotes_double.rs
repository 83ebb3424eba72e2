// typographic quotes around a string; the first error counts, the others are its echo
fn main() {
    println!(“hello”); //~ ERROR -
}
