// a hex escape with another letter
fn main() {
    println!("\x4g"); //~ ERROR -
}
