// << with an integer literal at the left
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
    let _ = 5 << x; //~ ERROR E0277
    let _ = 5 << 2.5; //~ ERROR E0277
    let _ = 5 << flag; //~ ERROR E0277
    let _ = 5 << c; //~ ERROR E0277
    let _ = 5 << s; //~ ERROR E0277
    let _ = 5 << u; //~ ERROR E0277
    let _ = 5 << t; //~ ERROR E0277
    let _ = 5 << v; //~ ERROR E0277
    let _ = 5 << m; //~ ERROR E0277
    let _ = 5 << w; //~ ERROR E0277
}

fn main() {}
