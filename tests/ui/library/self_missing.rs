// A function of the library: self missing.
fn main() {
    println!("{}", 5i32.from_be(1)); //~ ERROR E0599
}
