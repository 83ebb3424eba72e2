// a sign for a name; the first error counts, the other is its echo
fn main() {
    let ∑ = 7; //~ ERROR -
    println!("hi");
}
