// {} of a tuple
fn main() {
    println!("{}", (1, 2)); //~ ERROR E0277
}
