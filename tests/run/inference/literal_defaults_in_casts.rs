// The operand of a cast falls back to i32 or f64 when it is not a bare literal.
fn main() {
    println!("{}", (1 << 31) as i64);
    println!("{}", (100 + 100) as u8 as i8);
    println!("{}", -1 as i64);
    let x = 5;
    println!("{}", x as f32 / 2.0);
    println!("{}", (0.1 + 0.2) as f32);
    println!("{}", !0 as u32);
    println!("{}", (!0) as u64);
}

// expect: -2147483648
// expect: -56
// expect: -1
// expect: 2.5
// expect: 0.3
// expect: 4294967295
// expect: 18446744073709551615
