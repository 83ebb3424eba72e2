// swap needs two places
use std::mem;

fn main() {
    let mut a = 1;
    mem::swap(&mut a, &mut a); //~ ERROR E0499
    println!("{}", a);
}
