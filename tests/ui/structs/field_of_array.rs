// an array has no named fields
fn main() {
    let a = [1, 2, 3];
    println!("{}", a.length); //~ ERROR E0609
}
