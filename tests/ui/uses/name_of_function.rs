// an import and a function of one name
use std::cmp::max;

fn max(a: i32, b: i32) -> i32 { //~ ERROR E0255
    if a > b { a } else { b }
}

fn main() {
    println!("{}", max(1, 2));
}
