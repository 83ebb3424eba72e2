// unsupported: format!
fn main() {
    let s = format!("{}-{}", 1, 2); //~ ERROR LUD
    println!("{}", s);
}
