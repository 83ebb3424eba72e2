// a stray word inside the braces
fn main() {
    println!("{ 1 2 }", 5); //~ ERROR -
}
