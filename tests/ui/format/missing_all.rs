// a placeholder and no arguments at all
fn main() {
    println!("{}"); //~ ERROR -
}
