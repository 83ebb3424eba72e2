// == with a slice at the left
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
    let _ = w == a; //~ ERROR E0277
    let _ = w == b; //~ ERROR E0277
    let _ = w == 5; //~ ERROR E0277
    let _ = w == x; //~ ERROR E0277
    let _ = w == 2.5; //~ ERROR E0277
    let _ = w == flag; //~ ERROR E0277
    let _ = w == c; //~ ERROR E0277
    let _ = w == s; //~ ERROR E0277
    let _ = w == u; //~ ERROR E0277
    let _ = w == t; //~ ERROR E0277
    let _ = w == r; //~ ERROR E0277
    let _ = w == m; //~ ERROR E0277
}

fn main() {}
