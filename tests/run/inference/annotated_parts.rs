// A partial annotation with `_`, and annotations on tuples and arrays.
fn main() {
    let a: [_; 3] = [1u8, 2, 3];
    let b: (_, i64) = ('x', 1);
    let c: [[u16; 2]; 2] = [[1, 2], [3, 4]];
    let d: (f32, [i8; 2]) = (1.0, [-1, 2]);
    println!("{} {} {}", !a[0], b.1 << 40, !c[1][1]);
    println!("{:x} {}", d.1[0], d.0 / 3.0);
    let e: _ = 5;
    println!("{}", e);
    let f: &[_] = &[1u64, 2];
    println!("{}", f[0] << 63);
}

// expect: 254 1099511627776 65531
// expect: ff 0.33333334
// expect: 5
// expect: 9223372036854775808
