// What assigns a part of a variable, and what borrows it.
#![allow(dead_code)]
fn main() {
    let mut a = [0; 3];
    for i in 0..3 { a[i] = i; }
    let mut b = [0; 3];
    b[1] = 2;
    b = [1; 3];
    let mut c = [[0; 2]; 2];
    c[1][0] = 2;
    let mut d = (1, (2, 3));
    d.1.0 = 4;
    let mut e = [(1, 2)];
    e[0].1 = 3;
    let mut f = 1;
    let g = &mut f;
    *g = 2;
    let h = &f;
    let mut s = [1]; s[0] += 1;
    let mut t = (1, 2); t.0 += 1; 
}
fn f1(x: i32) -> i32 { x }
fn f4(x: &mut i32) { *x = 1; }
fn f5(mut x: [i32; 2]) { x[0] = 1; }
fn f6(mut x: (i32, i32)) { x.0 = 1; }
