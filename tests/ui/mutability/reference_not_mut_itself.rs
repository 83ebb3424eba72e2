// a mutable reference in an immutable binding is rebound
fn main() {
    let mut a = 1;
    let mut b = 2;
    let r = &mut a;
    *r += 1;
    r = &mut b; //~ ERROR E0384
    *r += 1;
    println!("{} {}", a, b);
}
