// two bad format strings
fn main() {
    println!("{}"); //~ ERROR -
    println!("{}", 1, 2); //~ ERROR -
}
