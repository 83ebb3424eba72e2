// a bad suffix and a mismatch
fn main() {
    let n = 5u12; //~ ERROR -
    let b: bool = 1; //~ ERROR E0308
    println!("{} {}", n, b);
}
