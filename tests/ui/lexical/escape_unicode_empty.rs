// an empty unicode escape
fn main() {
    println!("\u{}"); //~ ERROR -
}
