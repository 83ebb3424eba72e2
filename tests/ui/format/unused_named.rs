// a named argument that is not used
fn main() {
    println!("{}", 1, width = 5); //~ ERROR -
}
