// a variant of an enum that does not exist
fn main() {
    let c = Colour::Red; //~ ERROR E0433
    println!("hi");
}
