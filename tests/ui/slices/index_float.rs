// A range of floats.
fn main() {
    let a = [1, 2, 3];
    println!("{:?}", &a[1.0..]); //~ ERROR E0277
}
