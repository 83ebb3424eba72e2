// There are no unstable features in stable Rust.
#![feature(box_patterns)] //~ ERROR E0554
#![allow(unused)]
#![recursion_limit = "128"]
fn main() {}
