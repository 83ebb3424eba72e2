// assignment while a mutable reference is used later
fn main() {
    let mut x = 1;
    let a = &mut x;
    x = 2; //~ ERROR E0506
    *a += 1;
    println!("{}", x);
}
