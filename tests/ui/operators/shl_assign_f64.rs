// <<= with an f64 at the left
fn test(
    a: i32,
    b: i64,
    x: f64,
    flag: bool,
    c: char,
    s: &str,
    u: (),
    t: (i32, i32),
    v: [i32; 2],
    r: &i32,
    m: &mut i32,
    w: &[i32],
) {
    x <<= a; //~ ERROR E0368
    x <<= b; //~ ERROR E0368
    x <<= 5; //~ ERROR E0368
    x <<= x; //~ ERROR E0368
    x <<= 2.5; //~ ERROR E0368
    x <<= flag; //~ ERROR E0368
    x <<= c; //~ ERROR E0368
    x <<= s; //~ ERROR E0368
    x <<= u; //~ ERROR E0368
    x <<= t; //~ ERROR E0368
    x <<= v; //~ ERROR E0368
    x <<= r; //~ ERROR E0368
    x <<= m; //~ ERROR E0368
    x <<= w; //~ ERROR E0368
}

fn main() {}
