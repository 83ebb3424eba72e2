// an integer minus a string
fn main() {
    println!("{}", 10 - "4"); //~ ERROR E0277
}
