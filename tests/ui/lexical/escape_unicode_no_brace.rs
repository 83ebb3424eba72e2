// a unicode escape without braces
fn main() {
    println!("\u0041"); //~ ERROR -
}
