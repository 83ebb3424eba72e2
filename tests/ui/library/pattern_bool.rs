// A function of the library: pattern bool.
fn main() {
    println!("{}", "abc".contains(true)); //~ ERROR E0277
}
