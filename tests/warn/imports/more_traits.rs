// The same with no method of Ord and Clone, but one of PartialOrd.
use std::clone::Clone;
use std::cmp::Ord;
use std::cmp::PartialEq;
use std::cmp::PartialOrd;

fn main() {
    println!("{} {}", 1.lt(&2), 1.0f64.max(2.0));
}
