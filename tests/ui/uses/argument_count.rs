// imported functions count their arguments
use std::cmp::min;
use std::mem::swap;

fn main() {
    let mut a = 1;
    swap(&mut a); //~ ERROR E0061
    println!("{}", min(1, 2, 3)); //~ ERROR E0061
}
