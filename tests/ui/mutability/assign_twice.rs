// an immutable variable assigned
fn main() {
    let n = 1;
    println!("{}", n);
    n = 2; //~ ERROR E0384
    println!("{}", n);
}
