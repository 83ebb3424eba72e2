// Braces that mean nothing, and those that do.
#![allow(dead_code, unused_variables, unused_assignments)]
fn main() {
    let x = {7};
    let mut y = { x + 1 };
    y = { 3 };
    y += { 4 };
    let a = [1, 2];
    println!("{}", a[{ 1 }]);
    let z = loop { break { 5 }; };
    if { x > 1 && y > 2 } { }
    f({ y }, { z }, { f2() });
    
    let w = if x > 1 { { 1 } } else { { 2 } };
    let v = -{ 3 };
}
fn f(a: i32, b: i32, c: i32) -> i32 { return { a }; }
fn f2() -> i32 { ({ 1 }) }
fn f3(x: i32) -> i32 { { x } }
static S: i32 = { 1 };
