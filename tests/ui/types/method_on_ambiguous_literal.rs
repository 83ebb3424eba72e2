// a method on a literal without suffix
fn main() {
    println!("{}", 2.pow(3)); //~ ERROR E0689
}
