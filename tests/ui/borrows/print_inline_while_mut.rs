// printing through {x} borrows the variable
fn main() {
    let mut x = 1;
    let a = &mut x;
    println!("{x}"); //~ ERROR E0502
    *a += 1;
}
