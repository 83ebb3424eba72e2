// a zero-width space inside a name; the first error counts, the other is its echo
fn main() {
    let na​me = 7; //~ ERROR -
    println!("{}", 7);
}
