// Traits of the library are used by their methods and by derived impls, not by their names.
use std::clone::Clone;
use std::cmp::{Eq, Ord, PartialEq, PartialOrd};
use std::fmt::Debug;
use std::fmt::{self, Display};
use std::hash::Hash;
use std::iter::DoubleEndedIterator;
use std::iter::Iterator;

#[derive(Debug, PartialEq)]
struct A;

fn main() {
    println!("{:?} {:?}", 1.cmp(&2), 3.clone());
    for i in (0..3).rev() {
        println!("{i} {:?} {}", A, A == A);
    }
}
