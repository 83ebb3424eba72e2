// += with a tuple at the left
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
    t += a; //~ ERROR E0368
    t += b; //~ ERROR E0368
    t += 5; //~ ERROR E0368
    t += x; //~ ERROR E0368
    t += 2.5; //~ ERROR E0368
    t += flag; //~ ERROR E0368
    t += c; //~ ERROR E0368
    t += s; //~ ERROR E0368
    t += u; //~ ERROR E0368
    t += t; //~ ERROR E0368
    t += v; //~ ERROR E0368
    t += r; //~ ERROR E0368
    t += m; //~ ERROR E0368
    t += w; //~ ERROR E0368
}

fn main() {}
