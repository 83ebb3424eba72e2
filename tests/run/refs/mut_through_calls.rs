// A mutable reference passed along several calls, to locals, fields and elements.
fn a(x: &mut i32) { *x += 1; b(x); *x *= 2; }
fn b(x: &mut i32) { c(x); c(&mut *x); }
fn c(x: &mut i32) { *x += 10; }

fn main() {
    let mut n = 0;
    a(&mut n);
    println!("{n}");
    let mut t = (1, [2, 3]);
    a(&mut t.0);
    a(&mut t.1[1]);
    println!("{:?}", t);
    let r = &mut n;
    a(r);
    b(r);
    *r -= 1;
    println!("{} {}", *r, r);
    println!("{n}");
    let mut g = [[0; 2]; 2];
    for i in 0..2 { for j in 0..2 { if i != j { c(&mut g[i][j]); } } }
    println!("{:?}", g);
}

// expect: 42
// expect: (44, [2, 48])
// expect: 145 145
// expect: 145
// expect: [[0, 10], [10, 0]]
