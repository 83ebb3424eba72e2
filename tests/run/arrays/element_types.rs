// Arrays of every scalar width keep the limits of their type.
fn main() {
    let a = [i8::MIN, -1, i8::MAX];
    let b = [u16::MAX, 0, 1];
    let c = [i64::MIN, i64::MAX];
    let d = [f32::MAX, -0.0];
    let e = [true, false];
    let f = ['\u{10ffff}', 'a'];
    let g = [u64::MAX; 2];
    println!("{:?} {:?} {:?} {:?} {:?} {:?} {:?}", a, b, c, d, e, f, g);
    println!("{} {} {}", a[0] as i32 - 1, b[0] as u32 + 1, g[1]);
}

// expect: [-128, -1, 127] [65535, 0, 1] [-9223372036854775808, 9223372036854775807] [3.4028235e38, -0.0] [true, false] ['\u{10ffff}', 'a'] [18446744073709551615, 18446744073709551615]
// expect: -129 65536 18446744073709551615
