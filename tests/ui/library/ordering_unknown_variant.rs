// a variant that Ordering does not have
use std::cmp;

fn main() {
    let order = cmp::Ordering::More; //~ ERROR E0599
    println!("{:?}", order);
}
