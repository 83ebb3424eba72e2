// assignment through a reference while its reborrow lives
fn main() {
    let mut x = 1;
    let r = &mut x;
    let s = &*r;
    *r = 2; //~ ERROR E0506
    println!("{}", s);
}
