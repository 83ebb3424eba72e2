// an unknown prefix of a char; the first error counts, the other is its echo
fn main() {
    let c = u'a'; //~ ERROR -
    println!("{}", c);
}
