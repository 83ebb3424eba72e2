// a parenthesis closed by a brace; the first error counts, the other is its echo
fn main() {
    println!("{}", 5}; //~ ERROR -
}
