// Statements and expressions that are not reached.
#![allow(dead_code, unused_variables)]
fn main() {}
fn r1() { return; println!("a"); println!("b"); }
fn r2(x: i32) -> i32 { return x; x + 1 }
fn r3() { loop {} ; let x = 1; println!("{x}"); }
fn r4(x: i32) -> i32 { if x > 1 { return 1 } else { return 2 } println!("z"); 3 }
fn r5() { let x = return; }
fn r6() { println!("{}", return); }
fn r8() -> i32 { panic!("a"); 3 }
fn r9(x: i32) { while x > 1 { break; println!("no"); } loop { continue; let y = 2; } }
fn r10(x: i32) -> i32 { loop { if x > 1 { return 2; } } ; 3 }
fn r11() { panic!(); println!("b") }
fn r12() { { return; } let y = 1; y; }
fn r13(x: i32) -> i32 { let y = if x > 1 { return 1 } else { panic!() }; y }
fn f(_a: i32, _b: i32) { unreachable!(); ; }
