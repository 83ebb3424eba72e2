// += with a bool at the left
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
    flag += a; //~ ERROR E0368
    flag += b; //~ ERROR E0368
    flag += 5; //~ ERROR E0368
    flag += x; //~ ERROR E0368
    flag += 2.5; //~ ERROR E0368
    flag += flag; //~ ERROR E0368
    flag += c; //~ ERROR E0368
    flag += s; //~ ERROR E0368
    flag += u; //~ ERROR E0368
    flag += t; //~ ERROR E0368
    flag += v; //~ ERROR E0368
    flag += r; //~ ERROR E0368
    flag += m; //~ ERROR E0368
    flag += w; //~ ERROR E0368
}

fn main() {}
