// an array indexed by a string
fn main() {
    let ages = [1, 2, 3];
    println!("{}", ages["bob"]); //~ ERROR E0277
}
