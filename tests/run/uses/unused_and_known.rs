// Imports that real programs have, needed or not.
#![allow(unused_imports)]
use std::cmp::Ordering;
use std::fmt;
use std::io::{self, Write};

fn main() {
    println!("fine");
}

// expect: fine
