// an argument and no placeholder
fn main() {
    println!("total:", 12); //~ ERROR -
}
