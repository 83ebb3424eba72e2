// += with an i32 at the left
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
    a += b; //~ ERROR E0277
    //~^ ERROR E0308
    a += x; //~ ERROR E0277
    a += 2.5; //~ ERROR E0277
    a += flag; //~ ERROR E0277
    a += c; //~ ERROR E0277
    a += s; //~ ERROR E0277
    a += u; //~ ERROR E0277
    a += t; //~ ERROR E0277
    a += v; //~ ERROR E0277
    a += m; //~ ERROR E0277
    a += w; //~ ERROR E0277
}

fn main() {}
