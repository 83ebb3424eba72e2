// Values that are overwritten before they are read.
#![allow(dead_code)]
fn main() {
    let mut x = 1; println!("{x}"); x = 5; x += 1;
    let mut y = 1; println!("{y}"); y = 5; y += 1; println!("{y}");
    let (mut a, b) = (1, 2); a = 3; println!("{a} {b}");
    for mut i in 0..3 { i = 5; println!("{i}"); }
    for mut i in 0..3 { println!("{i}"); i += 1; }
    let mut z = 1; println!("{z}"); z = 3; z = z + 1;
    let mut c; c = 1; c = 2; println!("{c}");
    let d; if z > 1 { d = 1; } else { d = 2; } println!("{d}");
    let mut e = [1, 2]; println!("{e:?}"); e[0] = 3;
    let mut f = (1, 2); println!("{f:?}"); f.0 = 3;
    let mut f2 = (1, 2); println!("{}", f2.0); f2.1 = 3;
    let mut f3 = (1, 2); f3.0 = 3; println!("{}", f3.0);
    let mut f4 = (1, 2); f4 = (3, 4); f4.0 = 3; println!("{}", f4.0);
    println!("{z}");
}
