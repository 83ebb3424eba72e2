// two closing braces after one opening
fn main() {
    println!("{}}", 1); //~ ERROR -
}
