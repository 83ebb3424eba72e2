// Parentheses around what a block or function gives.
#![allow(dead_code, unused_variables, unused_assignments, unused_braces)]
fn main() {}
fn f4(x: i32) -> bool { (x == 1 || x == 2) }
fn f5(x: i32) -> bool { (x == 1 ||
   x == 2) }
fn f6(x: i32) -> bool { return (x == 1 ||
   x == 2); }
fn f8((x): i32) -> (i32) { (x) }
fn f9() { ({ f2(); }); (f2()); (3); let _ = ((1)); }
fn f10(x: i32) -> i32 { if x > 1 { return (1) } (x) }
const C: i32 = (1);
fn f11() -> () { (()) }
fn f12(x: bool) { if (x) {} else if (!x) {} while (x) {} }
fn f13(x: i32) { let y = (x
  + 1); let z = { x
 }; }
fn f(x: i32) -> i32 { x }
fn f2() -> i32 { 1 }
