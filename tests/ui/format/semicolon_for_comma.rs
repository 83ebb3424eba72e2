// a semicolon after the format string
fn main() {
    println!("{}"; 5); //~ ERROR -
}
