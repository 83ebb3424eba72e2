// imported functions check their arguments
use std::cmp::max;
use std::mem::swap;

fn main() {
    let mut a = 1u8;
    let mut b = 2i32;
    swap(&mut a, &mut b); //~ ERROR E0308
    println!("{}", max(a, b)); //~ ERROR E0308
}
