// Blocks that do not end, and macros.
#![allow(dead_code, unused_variables, redundant_semicolons)]
fn main() {}
fn r2(x: i32) -> i32 { return x; x + 1 }
fn f(_a: i32, _b: i32) { unreachable!(); ; }
fn r29() { let x: i32 = { return }; r2(x); }
fn r30() { return; ; }
fn r31() { return; const A: i32 = 1; }
fn r32() -> i32 { return 1; {} 2 }
fn r33() { assert!(return); }
fn r34() { r2(loop {}); }
fn r35() -> i32 { let x = loop { break 1; 2; }; x }
