// Parameters and deferred initialisation.
#![allow(dead_code)]
fn main() {}
fn f1(x: i32) -> i32 { x }
fn f2(mut x: i32) { x = 1; }
fn f3(mut x: i32) { x += 1; }
fn f7(_x: i32, (a, _): (i32, i32), _: i32) {}
fn f9(x: i32) { loop { if x > 1 { let mut t = 1; t = 2; println!("{t}"); } break; } }
fn f10() { let x: i32; let y: i32; if f1(1) > 1 { x = 1; y = 2; println!("{x}") } }
fn f12() { let mut x = 1; println!("{}", x); x += 1; }
fn f13() -> i32 { let mut x = 1; let y = x; x = 5; y }
fn f14() { let mut s = "a"; s = "b"; println!("{s}"); let t = "c"; }
fn f24(a: i32) { let a = a; }
