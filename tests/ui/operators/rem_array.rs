// % with an array at the left
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
    let _ = v % a; //~ ERROR E0369
    let _ = v % b; //~ ERROR E0369
    let _ = v % 5; //~ ERROR E0369
    let _ = v % x; //~ ERROR E0369
    let _ = v % 2.5; //~ ERROR E0369
    let _ = v % flag; //~ ERROR E0369
    let _ = v % c; //~ ERROR E0369
    let _ = v % s; //~ ERROR E0369
    let _ = v % u; //~ ERROR E0369
    let _ = v % t; //~ ERROR E0369
    let _ = v % v; //~ ERROR E0369
    let _ = v % r; //~ ERROR E0369
    let _ = v % m; //~ ERROR E0369
    let _ = v % w; //~ ERROR E0369
}

fn main() {}
