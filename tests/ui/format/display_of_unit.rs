// {} of ()
fn main() {
    println!("{}", ()); //~ ERROR E0277
}
