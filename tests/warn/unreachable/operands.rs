// What stands behind an operand that does not end.
#![allow(dead_code, unused_variables)]
fn main() {}
fn r1() { return; println!("a"); println!("b"); }
fn r2(x: i32) -> i32 { return x; x + 1 }
fn r14(b: bool) { let z = b || return; let w = (1, return, 3); f(return, 2); f(2, return); return return; return; fn inner() {} inner(); }
fn f(_a: i32, _b: i32) { unreachable!(); ; }
fn r15() -> ! { loop { } }
fn r16() { r15(); r1() }
fn r17() -> i32 { r15(); }
fn r18(x: i32) { for i in 0..x { return; } todo!(); if x > 1 {} }
fn r24() -> bool { !return true }
fn r25() -> i32 { (return 1) as i32 }
fn r27() { 'a: { break 'a; r1(); } r1(); }
fn r28() -> i32 { { return 1 }; }
