// a word that is reserved for later
fn main() {
    let abstract = 5; //~ ERROR -
    println!("hi");
}
