// Integer to float casts round to nearest, ties to even.
fn main() {
    println!("{}", 16777217i32 as f32);
    println!("{}", 16777219i32 as f32);
    println!("{}", 9007199254740993i64 as f64);
    println!("{}", u64::MAX as f64);
    println!("{}", u64::MAX as f32);
    println!("{}", i64::MIN as f64);
    println!("{}", 9223372036854775295u64 as f64);
    println!("{}", 9223373136366403585u64 as f32);
    println!("{} {}", -1i8 as f32, 255u8 as f64);
}

// expect: 16777216
// expect: 16777220
// expect: 9007199254740992
// expect: 18446744073709552000
// expect: 18446744000000000000
// expect: -9223372036854776000
// expect: 9223372036854775000
// expect: 9223373000000000000
// expect: -1 255
