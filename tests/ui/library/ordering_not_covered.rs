// a match on an order needs all three
use std::cmp::Ordering;

fn main() {
    let n = match 1.cmp(&2) { //~ ERROR E0004
        Ordering::Less => 1,
        Ordering::Greater => 2,
    };
    println!("{}", n);
}
