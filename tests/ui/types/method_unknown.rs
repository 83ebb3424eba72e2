// an unknown method on an array
fn main() {
    let a = [1, 2, 3];
    println!("{}", a.size()); //~ ERROR E0599
}
