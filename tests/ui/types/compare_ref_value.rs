// a reference compared with a value
fn main() {
    let n = 3;
    let r = &n;
    println!("{}", r == 3); //~ ERROR E0277
}
