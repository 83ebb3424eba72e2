// == with a float literal at the left
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
    let _ = 2.5 == a; //~ ERROR E0277
    //~^ ERROR E0308
    let _ = 2.5 == b; //~ ERROR E0277
    //~^ ERROR E0308
    let _ = 2.5 == 5; //~ ERROR E0277
    //~^ ERROR E0308
    let _ = 2.5 == flag; //~ ERROR E0277
    //~^ ERROR E0308
    let _ = 2.5 == c; //~ ERROR E0277
    //~^ ERROR E0308
    let _ = 2.5 == s; //~ ERROR E0277
    let _ = 2.5 == u; //~ ERROR E0277
    let _ = 2.5 == t; //~ ERROR E0277
    let _ = 2.5 == v; //~ ERROR E0277
    let _ = 2.5 == r; //~ ERROR E0277
    //~^ ERROR E0308
    let _ = 2.5 == m; //~ ERROR E0277
    let _ = 2.5 == w; //~ ERROR E0277
}

fn main() {}
