// Parentheses around patterns, types and arguments.
#![allow(dead_code, unused_variables, unused_assignments, unused_braces)]
fn main() {
    let (x, mut y, z) = (1, 2, 3);
    f((y), (z + 1), (f2()));
    let t = (3);
    let s = (if x > 1 { 1 } else { 2 });
    let r = (3 + 2);
    let q = (x as i64) < 3;
    let p = ((x as i64) < 3);
    if (x == 1) && (y == 2) {}
    if !(x == 1) {}
    let (o) = 3;
    for (i) in 0..1 { println!("{i}"); }
    let n: (i32) = 1;
    let m = &(x);
    let l = (&x);
    let k = (1, (2));
    let j = [(1); 2];
    let b = [0; (2)];
    f((1), { 2; 3 }, { let q = 1; q });
    while ({ y > 100 }) {}
    let e = (x);
    (y) = 4;
    let g = (return);
}
fn f(a: i32, b: i32, c: i32) -> i32 { return { a }; }
fn f2() -> i32 { ({ 1 }) }
