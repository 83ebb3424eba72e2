// arrays added
fn main() {
    let a = [1, 2];
    let b = [3, 4];
    println!("{:?}", a + b); //~ ERROR E0369
}
