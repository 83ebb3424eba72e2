// casts of a float literal
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
    let _ = 2.5 as bool; //~ ERROR E0054
    let _ = 2.5 as char; //~ ERROR E0604
    let _ = 2.5 as &str; //~ ERROR E0605
    let _ = 2.5 as (); //~ ERROR E0605
    let _ = 2.5 as (i32, i32); //~ ERROR E0605
    let _ = 2.5 as [i32; 2]; //~ ERROR E0605
    let _ = 2.5 as &i32; //~ ERROR E0605
    let _ = 2.5 as &mut i32; //~ ERROR E0605
    let _ = 2.5 as &[i32]; //~ ERROR E0605
}

fn main() {}
