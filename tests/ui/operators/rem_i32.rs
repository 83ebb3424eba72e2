// % with an i32 at the left
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
    let _ = a % b; //~ ERROR E0277
    //~^ ERROR E0308
    let _ = a % x; //~ ERROR E0277
    let _ = a % 2.5; //~ ERROR E0277
    let _ = a % flag; //~ ERROR E0277
    let _ = a % c; //~ ERROR E0277
    let _ = a % s; //~ ERROR E0277
    let _ = a % u; //~ ERROR E0277
    let _ = a % t; //~ ERROR E0277
    let _ = a % v; //~ ERROR E0277
    let _ = a % m; //~ ERROR E0277
    let _ = a % w; //~ ERROR E0277
}

fn main() {}
