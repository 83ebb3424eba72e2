// two placeholders without arguments
fn main() {
    println!("{} {} {}", 1); //~ ERROR -
}
