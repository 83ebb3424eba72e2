// two commas in a row
fn main() {
    println!("{}",, 5); //~ ERROR -
}
