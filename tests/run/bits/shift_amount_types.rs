// The shift amount may have any integer type, and does not change the result's type.
fn main() {
    let x: u32 = 1;
    println!("{} {} {}", x << 3u8, x << 4i64, x << 5usize);
    println!("{} {}", 0x80u8 >> 7u64, -128i8 >> 7i16);
    let by: i8 = 12;
    let mut y: u64 = 1;
    y <<= by;
    y <<= 20u16;
    println!("{y}");
    y >>= 31i64;
    println!("{y}");
    let z: i16 = 1 << 14u32;
    println!("{z}");
}

// expect: 8 16 32
// expect: 1 -1
// expect: 4294967296
// expect: 2
// expect: 16384
