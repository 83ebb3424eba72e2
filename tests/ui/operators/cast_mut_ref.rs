// casts of a &mut i32
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
    let _ = m as i32; //~ ERROR E0606
    let _ = m as u8; //~ ERROR E0606
    let _ = m as f64; //~ ERROR E0606
    let _ = m as bool; //~ ERROR E0606
    let _ = m as char; //~ ERROR E0606
    let _ = m as &str; //~ ERROR E0605
    let _ = m as (); //~ ERROR E0605
    let _ = m as (i32, i32); //~ ERROR E0605
    let _ = m as [i32; 2]; //~ ERROR E0605
    let _ = m as &[i32]; //~ ERROR E0605
}

fn main() {}
