// The first examples of each kind.
#![allow(dead_code)]
fn main() {
    let x = 1;
    let mut y = 2;
    y = 3;
    let mut z = 1;
    z += 1;
    let mut w = 5;
    println!("{}", w);
    w = 6;
    let (a, b) = (1, 2);
    let _c = 3;
    let mut d = 4;
    println!("{d}");
    let mut e;
    e = 5;
    println!("{e}");
    let f;
    f = 1;
    let g: i32;
    let mut h = 0;
    h = 1;
    println!("{h}");
    let mut arr = [0; 3];
    arr[0] = 1;
    let mut _q = 1;
    _q = 2;
    let mut _r = 1;
    for i in 0..3 {}
}
