// a precision argument that is a float
fn main() {
    println!("{:.*}", 2.0, 1.5); //~ ERROR E0308
}
