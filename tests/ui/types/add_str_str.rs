// two string literals added
fn main() {
    let s = "con" + "cat"; //~ ERROR E0369
    println!("{}", s);
}
