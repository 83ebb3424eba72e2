// a mutable reference while a shared one is used later
fn main() {
    let mut x = 1;
    let a = &x;
    let b = &mut x; //~ ERROR E0502
    *b += 1;
    println!("{}", a);
}
