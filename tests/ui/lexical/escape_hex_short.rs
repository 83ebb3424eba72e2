// a hex escape with one digit
fn main() {
    println!("\x4"); //~ ERROR -
}
