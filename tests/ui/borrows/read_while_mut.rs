// the variable is read while a mutable reference is used later
fn main() {
    let mut x = 1;
    let a = &mut x;
    let y = x + 1; //~ ERROR E0503
    *a += y;
    println!("{}", x);
}
