// == with a tuple at the left
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
    let _ = t == a; //~ ERROR E0308
    let _ = t == b; //~ ERROR E0308
    let _ = t == 5; //~ ERROR E0308
    let _ = t == x; //~ ERROR E0308
    let _ = t == 2.5; //~ ERROR E0308
    let _ = t == flag; //~ ERROR E0308
    let _ = t == c; //~ ERROR E0308
    let _ = t == s; //~ ERROR E0308
    let _ = t == u; //~ ERROR E0308
    let _ = t == v; //~ ERROR E0308
    let _ = t == r; //~ ERROR E0308
    let _ = t == m; //~ ERROR E0308
    let _ = t == w; //~ ERROR E0308
}

fn main() {}
