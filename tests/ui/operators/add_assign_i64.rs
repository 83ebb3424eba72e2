// += with an i64 at the left
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
    b += a; //~ ERROR E0277
    //~^ ERROR E0308
    b += x; //~ ERROR E0277
    b += 2.5; //~ ERROR E0277
    b += flag; //~ ERROR E0277
    b += c; //~ ERROR E0277
    b += s; //~ ERROR E0277
    b += u; //~ ERROR E0277
    b += t; //~ ERROR E0277
    b += v; //~ ERROR E0277
    b += r; //~ ERROR E0277
    //~^ ERROR E0308
    b += m; //~ ERROR E0277
    b += w; //~ ERROR E0277
}

fn main() {}
