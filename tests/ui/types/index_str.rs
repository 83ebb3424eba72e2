// a string indexed by an integer
fn main() {
    let s = "abc";
    println!("{}", s[0]); //~ ERROR E0277
}
