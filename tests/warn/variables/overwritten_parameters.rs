// Parameters whose value is replaced, and sums in loops.
#![allow(dead_code)]
fn main() {}
fn p1(mut a: i32) -> i32 { a = 1; a }
fn p2((mut a, b): (i32, i32)) -> i32 { a = b; a }
fn p3(a: i32, b: i32) -> i32 { let a = b; a }
fn p4(mut a: i32) -> i32 { let b = a; a += 1; b }
fn p5(mut n: u32) -> u32 { let mut r = 0; while n > 0 { r += n % 10; n /= 10; } r }
fn p6(mut n: u32) -> u32 { if n > 3 { n = 3; } n }
fn p8(a: &mut [i32; 3]) { let mut t = a[0]; a[0] = a[1]; a[1] = t; t = 5; }
fn p9() -> i32 { let mut best = 0; for i in 0..3 { if i > best { best = i; return best; } } best }
fn p10() { let mut i = 0; loop { i += 1; if i > 3 { i = 0; return; } } }
fn p11() { let mut prev = 0; for i in 0..3 { let diff = i - prev; prev = i; println!("{diff}"); } }
fn p12() { let mut first = true; for i in 0..3 { if first { first = false; } else { print!(","); } print!("{i}"); } }
fn p13() { let mut found = false; for i in 0..3 { if i == 2 { found = true; break; } } if found { found = false; } }
fn p14() { let mut x = 5; let y = &mut x; *y += 1; let mut z = *y; z += 1; }
fn p15(v: i32) { let mut x = v; x -= 1; x *= 2; println!("{}", x); let mut q = v; q ^= q; }
fn p16() -> i32 { let mut x = 0; let z = loop { x += 1; if x > 3 { break x; } }; x = z; return z; }
