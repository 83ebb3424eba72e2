// Arrays and tuples are copied when passed, returned and assigned.
fn bump(mut a: [i32; 3], mut t: (i32, [u8; 2])) -> ([i32; 3], (i32, [u8; 2])) {
    a[0] += 100;
    t.0 += 100;
    t.1[1] = 99;
    (a, t)
}

fn main() {
    let a = [1, 2, 3];
    let t = (5, [6, 7]);
    let r = bump(a, t);
    println!("{:?} {:?} {:?}", a, t, r);
    let mut b = a;
    b[1] = -1;
    println!("{:?} {:?}", a, b);
    let mut g = [[0; 2]; 2];
    let row = g[0];
    g[0][0] = 5;
    println!("{:?} {:?}", g, row);
}

// expect: [1, 2, 3] (5, [6, 7]) ([101, 2, 3], (105, [6, 99]))
// expect: [1, 2, 3] [1, -1, 3]
// expect: [[5, 0], [0, 0]] [0, 0]
