// Hexadecimal and binary of the limits of every type.
fn main() {
    println!("{:x} {:x} {:x} {:x}", i8::MIN, i16::MIN, i32::MIN, i64::MIN);
    println!("{:X} {:X} {:X} {:X}", u8::MAX, u16::MAX, u32::MAX, u64::MAX);
    println!("{:b} {:o}", i8::MIN, i8::MIN);
    println!("{:#018x} {:#x}", u64::MAX, usize::MAX);
    println!("{:032b}", 0xdeadbeefu32);
    println!("{:o} {:o}", u32::MAX, i64::MAX);
    println!("{:#34b}|{:<#8x}|{:^#8X}|", -1i32, 255, 255);
}

// expect: 80 8000 80000000 8000000000000000
// expect: FF FFFF FFFFFFFF FFFFFFFFFFFFFFFF
// expect: 10000000 200
// expect: 0xffffffffffffffff 0xffffffffffffffff
// expect: 11011110101011011011111011101111
// expect: 37777777777 777777777777777777777
// expect: 0b11111111111111111111111111111111|0xff    |  0xFF  |
