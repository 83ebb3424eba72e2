// Argument types flow into literals inside blocks, ifs, tuples and arrays.
fn f(t: (u8, [i64; 2]), s: &[u16], r: &mut f32) -> i64 {
    *r /= 3.0;
    t.1[0] + t.0 as i64 + s[0] as i64
}

fn main() {
    let n = 5;
    let mut x = 1.0;
    println!("{}", f((if n > 4 { 250 } else { 1 }, [{ 1 << 40 }, n]), &[65535, 0], &mut x));
    println!("{}", x);
    println!("{}", n << 34);
}

// expect: 1099511693561
// expect: 0.33333334
// expect: 85899345920
