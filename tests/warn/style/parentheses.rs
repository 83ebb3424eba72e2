// Parentheses that mean nothing.
#![allow(dead_code, unused_variables, unused_assignments, unused_braces)]
fn main() {}
fn p1() -> i32 { return (1 + 2); }
fn p2(x: i32) -> i32 { let y = (x); let mut z = (x + 1) * 2; z = (x); z += (x); f(  (x)); let q = ((x)); (z + y + q) }
fn break_it(a: i32, b: i32) { let x = loop { break (1); }; let y: (i32) = 1; let z: &(i32) = &1; for i in 0..3 {} let t = (return); }
fn f(x: i32) -> i32 { x }
fn f2() -> i32 { 1 }
