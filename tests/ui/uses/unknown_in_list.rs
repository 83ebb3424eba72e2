// two wrong names within a list of three
use std::cmp::{largest, max, smallest}; //~ ERROR E0432

fn main() {
    println!("{}", max(1, 2));
}
