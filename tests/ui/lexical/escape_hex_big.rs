// a hex escape above 7f
fn main() {
    println!("\xff"); //~ ERROR -
}
