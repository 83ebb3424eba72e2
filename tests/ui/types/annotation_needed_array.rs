// the element type of an empty array is never known
fn main() {
    let a = []; //~ ERROR E0282
    println!("{}", a.len());
}
