// Functions that call themselves on every way, and some that do not.
#![allow(dead_code)]
fn main() {}
fn rec(x: i32) -> i32 { rec(x - 1) }
fn rec2(x: i32) -> i32 { if x > 1 { rec2(x) } else { rec2(x + 1) } }
fn rec3(x: i32) -> i32 { if x > 1 { 1 } else { rec3(x + 1) } }
fn rec4(x: i32) -> i32 { while x > 1 { rec4(x); } 1 }
fn rec5(x: i32) -> i32 { loop { rec5(x); } }
fn rec6(x: i32) -> i32 { if x > 1 { panic!() } rec6(x) }
fn rec7(x: i32) -> bool { x > 1 && rec7(x) }
fn rec8(x: i32) -> bool { rec8(x) && x > 1 }
fn rec9(x: i32) { if x > 1 { loop {} } rec9(x) }
fn mutual() { mutual2() } fn mutual2() { mutual() }
