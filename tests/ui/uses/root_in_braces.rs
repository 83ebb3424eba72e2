// A path that goes on inside of braces does not begin anew.
use std::{::mem, cmp}; //~ ERROR E0433

fn main() {
    println!("{}", cmp::max(1, 2));
}
