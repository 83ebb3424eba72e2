// <<= with a char at the left
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
    c <<= a; //~ ERROR E0368
    c <<= b; //~ ERROR E0368
    c <<= 5; //~ ERROR E0368
    c <<= x; //~ ERROR E0368
    c <<= 2.5; //~ ERROR E0368
    c <<= flag; //~ ERROR E0368
    c <<= c; //~ ERROR E0368
    c <<= s; //~ ERROR E0368
    c <<= u; //~ ERROR E0368
    c <<= t; //~ ERROR E0368
    c <<= v; //~ ERROR E0368
    c <<= r; //~ ERROR E0368
    c <<= m; //~ ERROR E0368
    c <<= w; //~ ERROR E0368
}

fn main() {}
