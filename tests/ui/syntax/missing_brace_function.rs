// a function without its closing brace
fn main() {
    println!("hello"); //~ ERROR -
