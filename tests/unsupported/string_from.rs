// unsupported: String
fn main() {
    let s = String::from("hello"); //~ ERROR LUD
    println!("{}", s);
}
