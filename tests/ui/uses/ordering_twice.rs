// the same enum of the library is brought in twice
use std::cmp::Ordering;
use std::cmp::Ordering; //~ ERROR E0252

fn main() {
    println!("{:?}", Ordering::Less);
}
