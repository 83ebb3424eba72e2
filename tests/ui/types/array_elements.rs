// array elements of different types
fn main() {
    let a = [1, 2, "three"]; //~ ERROR E0308
    println!("{:?}", a);
}
