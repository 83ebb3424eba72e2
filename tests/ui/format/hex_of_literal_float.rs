// {:X} of a float literal
fn main() {
    println!("{:X}", 2.5); //~ ERROR E0277
}
