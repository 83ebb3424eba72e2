// a precision that is not a number
fn main() {
    println!("{:.x}", 1.0); //~ ERROR E0277
}
