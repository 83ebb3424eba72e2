// {:b} of a bool
fn main() {
    println!("{:b}", true); //~ ERROR E0277
}
