// a multiplication sign between numbers; the first error counts, the other is its echo
fn main() {
    let n = 7 × 2; //~ ERROR -
    println!("{}", n);
}
