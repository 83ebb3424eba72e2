// a wrong format string and an unknown name
fn main() {
    println!("{} {}", 1); //~ ERROR -
    println!("{}", unknown); //~ ERROR E0425
}
