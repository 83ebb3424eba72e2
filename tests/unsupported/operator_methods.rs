// Operators as the methods of their traits, which are in scope.
use std::ops::{Add, AddAssign, Not};

fn main() {
    let mut n = 3i32.add(4);
    n.add_assign(5);
    println!("{n} {}", true.not());
}
