// += reads the variable while a mutable reference is used later
fn main() {
    let mut x = 1;
    let a = &mut x;
    x += 1; //~ ERROR E0503
    *a += 1;
    println!("{}", x);
}
