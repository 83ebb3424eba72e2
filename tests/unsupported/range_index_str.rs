// unsupported: range indexing of strings
fn main() {
    let s = "hello";
    println!("{}", &s[1..]); //~ ERROR LUD
}
