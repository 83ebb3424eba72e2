// the remainder of a bool
fn main() {
    let b = true;
    println!("{}", b % 2); //~ ERROR E0369
}
