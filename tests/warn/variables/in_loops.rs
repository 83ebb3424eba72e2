// Loops with variables that are not used; functions with parameters.
#![allow(dead_code)]
fn main() {
    for mut i in 0..3 { println!("{i}"); }
    for _ in 0..3 { let k = 1; }
    test(1, 2, 3);
    let mut i = 0;
    while i < 10 { i += 1; }
    let mut cond = true;
    while cond { cond = false; break; }
    let mut t = (1, 2);
    t.0 = 3;
    let mut last = 0;
    for i in 0..4 { last = i; }
    if x2(1) { last = 4; }
    let r = &mut last;
    *r = 1;
}
fn test(a: i32, mut b: i32, mut c: i32) { c = 4; println!("{}", c); b = 5; }
fn x2(p: i32) -> bool { let mut v = 1; loop { v = p; if v > 2 { return true } v = 7; if p > 1 { return false } } }
fn par(mut q: i32, (mut s, t): (i32, i32), &u: &i32) { println!("{q} {}", s); }
