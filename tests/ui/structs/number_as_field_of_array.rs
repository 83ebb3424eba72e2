// an array's element is not a field
fn main() {
    let a = [1, 2, 3];
    println!("{}", a.0); //~ ERROR E0609
}
