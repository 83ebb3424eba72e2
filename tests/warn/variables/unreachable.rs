// What is read where control never comes is not read.
#![allow(dead_code)]
fn main() {}
fn f26() { panic!(); let x = 1; }
fn f27() { let x = 1; panic!(); println!("{}", x); }
