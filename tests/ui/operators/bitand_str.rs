// & with a string at the left
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
    let _ = s & a; //~ ERROR E0369
    let _ = s & b; //~ ERROR E0369
    let _ = s & 5; //~ ERROR E0369
    let _ = s & x; //~ ERROR E0369
    let _ = s & 2.5; //~ ERROR E0369
    let _ = s & flag; //~ ERROR E0369
    let _ = s & c; //~ ERROR E0369
    let _ = s & s; //~ ERROR E0369
    let _ = s & u; //~ ERROR E0369
    let _ = s & t; //~ ERROR E0369
    let _ = s & v; //~ ERROR E0369
    let _ = s & r; //~ ERROR E0369
    let _ = s & m; //~ ERROR E0369
    let _ = s & w; //~ ERROR E0369
}

fn main() {}
