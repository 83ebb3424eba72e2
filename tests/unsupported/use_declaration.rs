// unsupported: use
use std::mem::swap; //~ ERROR LUD

fn main() {
    let mut a = 1;
    let mut b = 2;
    swap(&mut a, &mut b);
    println!("{} {}", a, b);
}
