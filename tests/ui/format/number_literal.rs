// a number as the format string
fn main() {
    println!(5); //~ ERROR -
}
