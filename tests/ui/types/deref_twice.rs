// a reference dereferenced twice
fn main() {
    let n = 5;
    let r = &n;
    println!("{}", **r); //~ ERROR E0614
}
