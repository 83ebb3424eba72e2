// Elements of one array and fields on two sides of an assignment unify.
fn main() {
    let x = 1;
    let a = [x, 2, 3u8];
    println!("{} {:?}", !x, a);
    let mut t = (0, 0.0);
    t = (5i64, 1.0f32);
    println!("{} {}", t.0 << 40, t.1 / 3.0);
    let p = (1, 2);
    let q = (3u8, 4u16);
    println!("{}", p == q);
    println!("{} {}", !p.0, !p.1);
    let mut m = [[0; 2]; 2];
    m[1][1] = 1u64;
    println!("{}", m[0][0] + (1 << 40));
}

// expect: 254 [1, 2, 3]
// expect: 5497558138880 0.33333334
// expect: false
// expect: 254 65533
// expect: 1099511627776
