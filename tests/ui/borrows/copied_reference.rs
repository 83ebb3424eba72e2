// a copy of a shared reference keeps the borrow alive
fn main() {
    let mut x = 1;
    let r = &x;
    let s = r;
    x = 2; //~ ERROR E0506
    println!("{} {}", s, x);
}
