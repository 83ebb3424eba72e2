// {} of a range
fn main() {
    println!("{}", 0..3); //~ ERROR E0277
}
