// borrowed in a branch, assigned, then used
fn main() {
    let mut x = 1;
    let y = 5;
    let mut r = &y;
    if y > 3 {
        r = &x;
    }
    x = 2; //~ ERROR E0506
    println!("{} {}", r, x);
}
