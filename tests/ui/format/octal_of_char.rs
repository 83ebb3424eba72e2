// {:o} of a char
fn main() {
    println!("{:o}", 'a'); //~ ERROR E0277
}
