// A function of the library: pattern int.
fn main() {
    println!("{}", "abc".starts_with(3)); //~ ERROR E0277
}
