// a width name that does not exist
fn main() {
    println!("{:w$}", 5); //~ ERROR E0425
}
