// <<= with a slice at the left
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
    w <<= a; //~ ERROR E0368
    w <<= b; //~ ERROR E0368
    w <<= 5; //~ ERROR E0368
    w <<= x; //~ ERROR E0368
    w <<= 2.5; //~ ERROR E0368
    w <<= flag; //~ ERROR E0368
    w <<= c; //~ ERROR E0368
    w <<= s; //~ ERROR E0368
    w <<= u; //~ ERROR E0368
    w <<= t; //~ ERROR E0368
    w <<= v; //~ ERROR E0368
    w <<= r; //~ ERROR E0368
    w <<= m; //~ ERROR E0368
    w <<= w; //~ ERROR E0368
}

fn main() {}
