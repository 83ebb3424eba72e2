// casts of a char
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
    let _ = c as f64; //~ ERROR E0606
    let _ = c as bool; //~ ERROR E0054
    let _ = c as &str; //~ ERROR E0605
    let _ = c as (); //~ ERROR E0605
    let _ = c as (i32, i32); //~ ERROR E0605
    let _ = c as [i32; 2]; //~ ERROR E0605
    let _ = c as &i32; //~ ERROR E0605
    let _ = c as &mut i32; //~ ERROR E0605
    let _ = c as &[i32]; //~ ERROR E0605
}

fn main() {}
