// Shifts by 0 and by width - 1, for every width.
fn main() {
    let mut n = 0;
    while n < 2 {
        println!("{} {} {} {}", 1u8 << (n * 7), 1u16 << (n * 15), 1u32 << (n * 31), 1u64 << (n * 63));
        println!("{} {} {} {}", i8::MIN >> (n * 7), i16::MIN >> (n * 15), i32::MIN >> (n * 31), i64::MIN >> (n * 63));
        n += 1;
    }
}

// expect: 1 1 1 1
// expect: -128 -32768 -2147483648 -9223372036854775808
// expect: 128 32768 2147483648 9223372036854775808
// expect: -1 -1 -1 -1
