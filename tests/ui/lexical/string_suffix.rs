// a suffix on a string
fn main() {
    let s = "five"str; //~ ERROR -
    println!("{}", s);
}
