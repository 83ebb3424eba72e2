// a placeholder that is not closed
fn main() {
    println!("{:5", 1); //~ ERROR -
}
