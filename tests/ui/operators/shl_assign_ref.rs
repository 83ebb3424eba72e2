// <<= with a &i32 at the left
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
    r <<= a; //~ ERROR E0368
    r <<= b; //~ ERROR E0368
    r <<= 5; //~ ERROR E0368
    r <<= x; //~ ERROR E0368
    r <<= 2.5; //~ ERROR E0368
    r <<= flag; //~ ERROR E0368
    r <<= c; //~ ERROR E0368
    r <<= s; //~ ERROR E0368
    r <<= u; //~ ERROR E0368
    r <<= t; //~ ERROR E0368
    r <<= v; //~ ERROR E0368
    r <<= r; //~ ERROR E0368
    r <<= m; //~ ERROR E0368
    r <<= w; //~ ERROR E0368
}

fn main() {}
