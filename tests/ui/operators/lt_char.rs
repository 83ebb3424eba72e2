// < with a char at the left
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
    let _ = c < a; //~ ERROR E0308
    let _ = c < b; //~ ERROR E0308
    let _ = c < 5; //~ ERROR E0308
    let _ = c < x; //~ ERROR E0308
    let _ = c < 2.5; //~ ERROR E0308
    let _ = c < flag; //~ ERROR E0308
    let _ = c < s; //~ ERROR E0308
    let _ = c < u; //~ ERROR E0308
    let _ = c < t; //~ ERROR E0308
    let _ = c < v; //~ ERROR E0308
    let _ = c < r; //~ ERROR E0308
    let _ = c < m; //~ ERROR E0308
    let _ = c < w; //~ ERROR E0308
}

fn main() {}
