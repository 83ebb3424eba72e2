// an immutable variable incremented
fn main() {
    let n = 1;
    n += 1; //~ ERROR E0384
    println!("{}", n);
}
