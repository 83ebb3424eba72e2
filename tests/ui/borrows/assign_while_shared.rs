// assignment while a shared reference is used later
fn main() {
    let mut x = 1;
    let a = &x;
    x = 2; //~ ERROR E0506
    println!("{} {}", a, x);
}
