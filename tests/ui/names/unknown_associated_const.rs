// an associated constant that does not exist
fn main() {
    println!("{}", i32::LARGEST); //~ ERROR E0599
}
