// << with () at the left
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
    let _ = u << a; //~ ERROR E0369
    let _ = u << b; //~ ERROR E0369
    let _ = u << 5; //~ ERROR E0369
    let _ = u << x; //~ ERROR E0369
    let _ = u << 2.5; //~ ERROR E0369
    let _ = u << flag; //~ ERROR E0369
    let _ = u << c; //~ ERROR E0369
    let _ = u << s; //~ ERROR E0369
    let _ = u << u; //~ ERROR E0369
    let _ = u << t; //~ ERROR E0369
    let _ = u << v; //~ ERROR E0369
    let _ = u << r; //~ ERROR E0369
    let _ = u << m; //~ ERROR E0369
    let _ = u << w; //~ ERROR E0369
}

fn main() {}
