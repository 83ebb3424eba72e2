// Operators that assign, branches, shadowing.
#![allow(dead_code)]
fn main() {
    let mut i = 1;
    i = i + 1;
    let mut j = 1;
    j = 2 * j;
    let mut k = 1;
    k += k;
    let mut l = 1;
    l = f1(l);
    let mut m: u32;
    if l > 1 { m = 1 } else { m = 2 }
    let n;
    n = 1; let _ = n;
    let o = 1; o;
    let p = 1; let p = p + 1;
    let mut q = 0; loop { q += 1; if q > 3 { break } }
    let mut r = 0; loop { r += 1; if f1(1) > 3 { break } }
    let mut u = true; while u { u = false; }
    let mut v = 0; v = 1; v = 2; println!("{}", v); v = 3;
    let w = if l > 2 { 1 } else { return };
    let x = 5; 
}
fn f1(x: i32) -> i32 { x }
