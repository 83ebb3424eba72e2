// <<= with () at the left
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
    u <<= a; //~ ERROR E0368
    u <<= b; //~ ERROR E0368
    u <<= 5; //~ ERROR E0368
    u <<= x; //~ ERROR E0368
    u <<= 2.5; //~ ERROR E0368
    u <<= flag; //~ ERROR E0368
    u <<= c; //~ ERROR E0368
    u <<= s; //~ ERROR E0368
    u <<= u; //~ ERROR E0368
    u <<= t; //~ ERROR E0368
    u <<= v; //~ ERROR E0368
    u <<= r; //~ ERROR E0368
    u <<= m; //~ ERROR E0368
    u <<= w; //~ ERROR E0368
}

fn main() {}
