// == with a bool at the left
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
    let _ = flag == a; //~ ERROR E0308
    let _ = flag == b; //~ ERROR E0308
    let _ = flag == 5; //~ ERROR E0308
    let _ = flag == x; //~ ERROR E0308
    let _ = flag == 2.5; //~ ERROR E0308
    let _ = flag == c; //~ ERROR E0308
    let _ = flag == s; //~ ERROR E0308
    let _ = flag == u; //~ ERROR E0308
    let _ = flag == t; //~ ERROR E0308
    let _ = flag == v; //~ ERROR E0308
    let _ = flag == r; //~ ERROR E0308
    let _ = flag == m; //~ ERROR E0308
    let _ = flag == w; //~ ERROR E0308
}

fn main() {}
