// A part is borrowed: so is the whole.
fn main() {
    let mut a = [1, 2, 3];
    let s = &a[1..];
    a[0] = 4; //~ ERROR E0506
    println!("{:?}", s);
}
