// a shared reference while a mutable one is used later
fn main() {
    let mut x = 1;
    let a = &mut x;
    let b = &x; //~ ERROR E0502
    println!("{}", b);
    *a += 1;
}
