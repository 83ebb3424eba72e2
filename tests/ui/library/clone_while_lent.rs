// A function of the library: clone while lent.
fn main() {
    let mut x = 5i32;
    let r = &mut x;
    println!("{}", x.clone()); //~ ERROR E0502
    *r = 1;
}
