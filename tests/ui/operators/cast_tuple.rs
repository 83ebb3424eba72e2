// casts of a tuple
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
    let _ = t as i32; //~ ERROR E0605
    let _ = t as u8; //~ ERROR E0605
    let _ = t as f64; //~ ERROR E0605
    let _ = t as bool; //~ ERROR E0605
    let _ = t as char; //~ ERROR E0605
    let _ = t as &str; //~ ERROR E0605
    let _ = t as (); //~ ERROR E0605
    let _ = t as [i32; 2]; //~ ERROR E0605
    let _ = t as &i32; //~ ERROR E0605
    let _ = t as &mut i32; //~ ERROR E0605
    let _ = t as &[i32]; //~ ERROR E0605
}

fn main() {}
