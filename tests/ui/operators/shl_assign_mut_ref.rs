// <<= with a &mut i32 at the left
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
    m <<= a; //~ ERROR E0368
    m <<= b; //~ ERROR E0368
    m <<= 5; //~ ERROR E0368
    m <<= x; //~ ERROR E0368
    m <<= 2.5; //~ ERROR E0368
    m <<= flag; //~ ERROR E0368
    m <<= c; //~ ERROR E0368
    m <<= s; //~ ERROR E0368
    m <<= u; //~ ERROR E0368
    m <<= t; //~ ERROR E0368
    m <<= v; //~ ERROR E0368
    m <<= r; //~ ERROR E0368
    m <<= m; //~ ERROR E0368
    m <<= w; //~ ERROR E0368
}

fn main() {}
