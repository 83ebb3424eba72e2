// the variable is copied while a mutable reference is used later
fn main() {
    let mut x = 1;
    let a = &mut x;
    let y = x; //~ ERROR E0503
    *a += 1;
    println!("{} {}", x, y);
}
