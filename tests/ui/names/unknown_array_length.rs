// an unknown array length
fn main() {
    let a = [0; SIZE]; //~ ERROR E0425
    println!("{:?}", a);
}
