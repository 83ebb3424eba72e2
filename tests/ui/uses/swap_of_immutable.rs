// swap needs what is mutable
use std::mem;

fn main() {
    let a = 1;
    let mut b = 2;
    mem::swap(&mut a, &mut b); //~ ERROR E0596
    println!("{} {}", a, b);
}
