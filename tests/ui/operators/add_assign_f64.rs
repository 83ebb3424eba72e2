// += with an f64 at the left
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
    x += a; //~ ERROR E0277
    x += b; //~ ERROR E0277
    x += 5; //~ ERROR E0277
    x += flag; //~ ERROR E0277
    x += c; //~ ERROR E0277
    x += s; //~ ERROR E0277
    x += u; //~ ERROR E0277
    x += t; //~ ERROR E0277
    x += v; //~ ERROR E0277
    x += r; //~ ERROR E0277
    x += m; //~ ERROR E0277
    x += w; //~ ERROR E0277
}

fn main() {}
