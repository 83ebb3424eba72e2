// two bad escapes
fn main() {
    println!("\d"); //~ ERROR -
    println!("\w"); //~ ERROR -
}
