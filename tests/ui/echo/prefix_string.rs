// an unknown prefix of a string; the first error counts, the other is its echo
fn main() {
    println!(f"hello"); //~ ERROR -
}
