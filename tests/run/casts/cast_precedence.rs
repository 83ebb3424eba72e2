// `as` binds tighter than arithmetic and weaker than unary operators.
fn main() {
    let x = 250u8;
    println!("{}", x as u16 * 2);
    println!("{}", -1i8 as u8);
    println!("{}", !0u8 as i8);
    println!("{}", 1 + 2 as i64 * 3);
    println!("{}", (x as i8) < 0);
    println!("{}", 7 as f64 / 2 as f64);
    let t = (3u8, 4u8);
    println!("{}", t.0 as i32 - t.1 as i32);
    let a = [1u8, 2];
    println!("{}", a[1] as char as u32);
}

// expect: 500
// expect: 255
// expect: -1
// expect: 7
// expect: true
// expect: 3.5
// expect: -1
// expect: 2
