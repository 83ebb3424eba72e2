// A function of the library: ambiguous literal.
fn main() {
    println!("{}", 2.0.powi(2)); //~ ERROR E0689
}
