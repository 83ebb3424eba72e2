// two unknown names
fn main() {
    println!("{}", first); //~ ERROR E0425
    println!("{}", second); //~ ERROR E0425
}
