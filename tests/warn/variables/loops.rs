// Values that only the next round of a loop reads, or that none reads.
#![allow(dead_code)]
fn main() {}
fn f1(x: i32) -> i32 { x }
fn f15() { let mut x = 0; for i in 0..10 { x = i; if i == 5 { continue; } println!("{x}"); } }
fn f16() { let mut x = 0; for i in 0..10 { if i == 5 { x = 1; break; } } println!("{x}"); }
fn f17() { let mut done = false; while !done { done = true; } }
fn f18() { let mut min = 100; for i in 0..3 { if i < min { min = i; } } }
fn f19() { let mut a = 1; let mut b = 1; for _ in 0..10 { let t = a + b; a = b; b = t; } println!("{a}"); }
fn f20() { let mut x = 1; { x = 2; } { let x = 3; } }
fn f21() { let mut x = 1; let mut x = 2; x += 1; println!("{x}"); }
fn f22() { let mut r = &1; let z = 2; r = &z; println!("{r}"); }
fn f23() { let (mut a, b) = (1, 2); a = 3; println!("{b}"); }
fn f28() -> i32 { let mut x = 1; if x == 1 { x = 2; return 5; } x }
