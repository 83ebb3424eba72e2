// += with an array at the left
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
    v += a; //~ ERROR E0368
    v += b; //~ ERROR E0368
    v += 5; //~ ERROR E0368
    v += x; //~ ERROR E0368
    v += 2.5; //~ ERROR E0368
    v += flag; //~ ERROR E0368
    v += c; //~ ERROR E0368
    v += s; //~ ERROR E0368
    v += u; //~ ERROR E0368
    v += t; //~ ERROR E0368
    v += v; //~ ERROR E0368
    v += r; //~ ERROR E0368
    v += m; //~ ERROR E0368
    v += w; //~ ERROR E0368
}

fn main() {}
