// a function that the imported module does not have
use std::mem;

fn main() {
    let mut a = 1;
    let mut b = 2;
    mem::exchange(&mut a, &mut b); //~ ERROR E0425
    println!("{} {}", a, b);
}
