// typographic quotes around a char; the first error counts, the others are its echo
fn main() {
    let c = ‘a’; //~ ERROR -
}
