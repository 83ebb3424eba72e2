// an opening brace that is not closed
fn main() {
    println!("{"); //~ ERROR -
}
