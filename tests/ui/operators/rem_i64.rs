// % with an i64 at the left
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
    let _ = b % a; //~ ERROR E0277
    //~^ ERROR E0308
    let _ = b % x; //~ ERROR E0277
    let _ = b % 2.5; //~ ERROR E0277
    let _ = b % flag; //~ ERROR E0277
    let _ = b % c; //~ ERROR E0277
    let _ = b % s; //~ ERROR E0277
    let _ = b % u; //~ ERROR E0277
    let _ = b % t; //~ ERROR E0277
    let _ = b % v; //~ ERROR E0277
    let _ = b % r; //~ ERROR E0277
    //~^ ERROR E0308
    let _ = b % m; //~ ERROR E0277
    let _ = b % w; //~ ERROR E0277
}

fn main() {}
