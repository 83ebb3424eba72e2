// % with a &mut i32 at the left
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
    let _ = m % a; //~ ERROR E0369
    let _ = m % b; //~ ERROR E0369
    let _ = m % 5; //~ ERROR E0369
    let _ = m % x; //~ ERROR E0369
    let _ = m % 2.5; //~ ERROR E0369
    let _ = m % flag; //~ ERROR E0369
    let _ = m % c; //~ ERROR E0369
    let _ = m % s; //~ ERROR E0369
    let _ = m % u; //~ ERROR E0369
    let _ = m % t; //~ ERROR E0369
    let _ = m % v; //~ ERROR E0369
    let _ = m % r; //~ ERROR E0369
    let _ = m % m; //~ ERROR E0369
    let _ = m % w; //~ ERROR E0369
}

fn main() {}
