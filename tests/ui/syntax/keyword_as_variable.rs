// a keyword as a variable
fn main() {
    let match = 5; //~ ERROR -
    println!("hi");
}
