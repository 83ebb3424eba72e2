// one name twice in one list
use std::cmp::{max, min, max}; //~ ERROR E0252

fn main() {
    println!("{} {}", max(1, 2), min(1, 2));
}
