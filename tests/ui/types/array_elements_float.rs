// a float among integers
fn main() {
    let a = [1, 2.5, 3]; //~ ERROR E0308
    println!("{:?}", a);
}
