// % with an f64 at the left
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
    let _ = x % a; //~ ERROR E0277
    let _ = x % b; //~ ERROR E0277
    let _ = x % 5; //~ ERROR E0277
    let _ = x % flag; //~ ERROR E0277
    let _ = x % c; //~ ERROR E0277
    let _ = x % s; //~ ERROR E0277
    let _ = x % u; //~ ERROR E0277
    let _ = x % t; //~ ERROR E0277
    let _ = x % v; //~ ERROR E0277
    let _ = x % r; //~ ERROR E0277
    let _ = x % m; //~ ERROR E0277
    let _ = x % w; //~ ERROR E0277
}

fn main() {}
