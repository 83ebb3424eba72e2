// += with a string at the left
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
    s += a; //~ ERROR E0368
    s += b; //~ ERROR E0368
    s += 5; //~ ERROR E0368
    s += x; //~ ERROR E0368
    s += 2.5; //~ ERROR E0368
    s += flag; //~ ERROR E0368
    s += c; //~ ERROR E0368
    s += s; //~ ERROR E0368
    s += u; //~ ERROR E0368
    s += t; //~ ERROR E0368
    s += v; //~ ERROR E0368
    s += r; //~ ERROR E0368
    s += m; //~ ERROR E0368
    s += w; //~ ERROR E0368
}

fn main() {}
