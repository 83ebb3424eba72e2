// & with a &i32 at the left
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
    let _ = r & b; //~ ERROR E0277
    //~^ ERROR E0308
    let _ = r & x; //~ ERROR E0277
    let _ = r & 2.5; //~ ERROR E0277
    let _ = r & flag; //~ ERROR E0277
    let _ = r & c; //~ ERROR E0277
    let _ = r & s; //~ ERROR E0277
    let _ = r & u; //~ ERROR E0277
    let _ = r & t; //~ ERROR E0277
    let _ = r & v; //~ ERROR E0277
    let _ = r & m; //~ ERROR E0277
    let _ = r & w; //~ ERROR E0277
}

fn main() {}
