// MIN, MAX and BITS of every integer type.
fn main() {
    println!("{} {} {}", i8::MIN, i8::MAX, i8::BITS);
    println!("{} {} {}", i16::MIN, i16::MAX, i16::BITS);
    println!("{} {} {}", i32::MIN, i32::MAX, i32::BITS);
    println!("{} {} {}", i64::MIN, i64::MAX, i64::BITS);
    println!("{} {} {}", isize::MIN, isize::MAX, isize::BITS);
    println!("{} {} {}", u8::MIN, u8::MAX, u8::BITS);
    println!("{} {} {}", u16::MIN, u16::MAX, u16::BITS);
    println!("{} {} {}", u32::MIN, u32::MAX, u32::BITS);
    println!("{} {} {}", u64::MIN, u64::MAX, u64::BITS);
    println!("{} {} {}", usize::MIN, usize::MAX, usize::BITS);
}

// expect: -128 127 8
// expect: -32768 32767 16
// expect: -2147483648 2147483647 32
// expect: -9223372036854775808 9223372036854775807 64
// expect: -9223372036854775808 9223372036854775807 64
// expect: 0 255 8
// expect: 0 65535 16
// expect: 0 4294967295 32
// expect: 0 18446744073709551615 64
// expect: 0 18446744073709551615 64
