// an imported enum and a struct of one name
use std::cmp::Ordering;

struct Ordering { //~ ERROR E0255
    n: i32,
}

fn main() {
    println!("hi");
}
