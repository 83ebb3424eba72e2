// A function of the library: from literal.
fn main() {
    println!("{}", u64::from(7)); //~ ERROR E0277
}
