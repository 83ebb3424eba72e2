// a placeholder without an argument
fn main() {
    println!("{} {}", 1); //~ ERROR -
}
