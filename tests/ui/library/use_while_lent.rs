// A function of the library: use while lent.
fn main() {
    let mut x = 5i32;
    let r = &mut x;
    println!("{}", x.abs()); //~ ERROR E0503
    *r = 1;
}
