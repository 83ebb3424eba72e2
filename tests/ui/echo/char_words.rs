// two words in single quotes; the first error counts, the other is its echo
fn main() {
    println!('hello world'); //~ ERROR -
}
