// casts of a string
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
    let _ = s as i32; //~ ERROR E0606
    let _ = s as u8; //~ ERROR E0606
    let _ = s as f64; //~ ERROR E0606
    let _ = s as bool; //~ ERROR E0606
    let _ = s as char; //~ ERROR E0606
    let _ = s as (); //~ ERROR E0605
    let _ = s as (i32, i32); //~ ERROR E0605
    let _ = s as [i32; 2]; //~ ERROR E0605
    let _ = s as &i32; //~ ERROR E0605
    let _ = s as &mut i32; //~ ERROR E0605
    let _ = s as &[i32]; //~ ERROR E0605
}

fn main() {}
