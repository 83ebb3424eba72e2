// Each comparison of each width as the condition of a branch; floats with NaN, and negated.

fn i8_branches(a: i8, b: i8) -> u32 {
    let mut taken = 0;
    if a == b {
        taken |= 1;
    }
    if a != b {
        taken |= 2;
    }
    if a < b {
        taken |= 4;
    }
    if a <= b {
        taken |= 8;
    }
    if a > b {
        taken |= 16;
    }
    if a >= b {
        taken |= 32;
    }
    taken
}

fn i16_branches(a: i16, b: i16) -> u32 {
    let mut taken = 0;
    if a == b {
        taken |= 1;
    }
    if a != b {
        taken |= 2;
    }
    if a < b {
        taken |= 4;
    }
    if a <= b {
        taken |= 8;
    }
    if a > b {
        taken |= 16;
    }
    if a >= b {
        taken |= 32;
    }
    taken
}

fn i32_branches(a: i32, b: i32) -> u32 {
    let mut taken = 0;
    if a == b {
        taken |= 1;
    }
    if a != b {
        taken |= 2;
    }
    if a < b {
        taken |= 4;
    }
    if a <= b {
        taken |= 8;
    }
    if a > b {
        taken |= 16;
    }
    if a >= b {
        taken |= 32;
    }
    taken
}

fn i64_branches(a: i64, b: i64) -> u32 {
    let mut taken = 0;
    if a == b {
        taken |= 1;
    }
    if a != b {
        taken |= 2;
    }
    if a < b {
        taken |= 4;
    }
    if a <= b {
        taken |= 8;
    }
    if a > b {
        taken |= 16;
    }
    if a >= b {
        taken |= 32;
    }
    taken
}

fn u8_branches(a: u8, b: u8) -> u32 {
    let mut taken = 0;
    if a == b {
        taken |= 1;
    }
    if a != b {
        taken |= 2;
    }
    if a < b {
        taken |= 4;
    }
    if a <= b {
        taken |= 8;
    }
    if a > b {
        taken |= 16;
    }
    if a >= b {
        taken |= 32;
    }
    taken
}

fn u16_branches(a: u16, b: u16) -> u32 {
    let mut taken = 0;
    if a == b {
        taken |= 1;
    }
    if a != b {
        taken |= 2;
    }
    if a < b {
        taken |= 4;
    }
    if a <= b {
        taken |= 8;
    }
    if a > b {
        taken |= 16;
    }
    if a >= b {
        taken |= 32;
    }
    taken
}

fn u32_branches(a: u32, b: u32) -> u32 {
    let mut taken = 0;
    if a == b {
        taken |= 1;
    }
    if a != b {
        taken |= 2;
    }
    if a < b {
        taken |= 4;
    }
    if a <= b {
        taken |= 8;
    }
    if a > b {
        taken |= 16;
    }
    if a >= b {
        taken |= 32;
    }
    taken
}

fn u64_branches(a: u64, b: u64) -> u32 {
    let mut taken = 0;
    if a == b {
        taken |= 1;
    }
    if a != b {
        taken |= 2;
    }
    if a < b {
        taken |= 4;
    }
    if a <= b {
        taken |= 8;
    }
    if a > b {
        taken |= 16;
    }
    if a >= b {
        taken |= 32;
    }
    taken
}

fn f32_branches(a: f32, b: f32) -> u32 {
    let mut taken = 0;
    if a == b {
        taken |= 1;
    }
    if a != b {
        taken |= 2;
    }
    if a < b {
        taken |= 4;
    }
    if a <= b {
        taken |= 8;
    }
    if a > b {
        taken |= 16;
    }
    if a >= b {
        taken |= 32;
    }
    if !(a == b) {
        taken |= 64;
    }
    if !(a != b) {
        taken |= 128;
    }
    if !(a < b) {
        taken |= 256;
    }
    if !(a <= b) {
        taken |= 512;
    }
    if !(a > b) {
        taken |= 1024;
    }
    if !(a >= b) {
        taken |= 2048;
    }
    taken
}

fn f64_branches(a: f64, b: f64) -> u32 {
    let mut taken = 0;
    if a == b {
        taken |= 1;
    }
    if a != b {
        taken |= 2;
    }
    if a < b {
        taken |= 4;
    }
    if a <= b {
        taken |= 8;
    }
    if a > b {
        taken |= 16;
    }
    if a >= b {
        taken |= 32;
    }
    if !(a == b) {
        taken |= 64;
    }
    if !(a != b) {
        taken |= 128;
    }
    if !(a < b) {
        taken |= 256;
    }
    if !(a <= b) {
        taken |= 512;
    }
    if !(a > b) {
        taken |= 1024;
    }
    if !(a >= b) {
        taken |= 2048;
    }
    taken
}

fn main() {
    println!("i8 {:b} {:b} {:b}", i8_branches(-128, 127), i8_branches(127, -128), i8_branches(-128, -128));
    println!("i16 {:b} {:b} {:b}", i16_branches(-32768, 32767), i16_branches(32767, -32768), i16_branches(-32768, -32768));
    println!("i32 {:b} {:b} {:b}", i32_branches(-7, 300000), i32_branches(300000, -7), i32_branches(-7, -7));
    println!("i64 {:b} {:b} {:b}", i64_branches(-5000000000, 5000000000), i64_branches(5000000000, -5000000000), i64_branches(-5000000000, -5000000000));
    println!("u8 {:b} {:b} {:b}", u8_branches(3, 200), u8_branches(200, 3), u8_branches(3, 3));
    println!("u16 {:b} {:b} {:b}", u16_branches(3, 60000), u16_branches(60000, 3), u16_branches(3, 3));
    println!("u32 {:b} {:b} {:b}", u32_branches(3, 4000000000), u32_branches(4000000000, 3), u32_branches(3, 3));
    println!("u64 {:b} {:b} {:b}", u64_branches(3, 18000000000000000000), u64_branches(18000000000000000000, 3), u64_branches(3, 3));
    println!("f32 {:b} {:b} {:b}", f32_branches(-1.5, 2.25), f32_branches(2.25, -1.5), f32_branches(-1.5, -1.5));
    println!("f64 {:b} {:b} {:b}", f64_branches(-1.5, 2.25), f64_branches(2.25, -1.5), f64_branches(-1.5, -1.5));
    println!("nan {:b} {:b} {:b}", f32_branches(f32::NAN, 1.0), f32_branches(1.0, f32::NAN), f32_branches(f32::NAN, f32::NAN));
    println!("nan {:b} {:b} {:b}", f64_branches(f64::NAN, 1.0), f64_branches(1.0, f64::NAN), f64_branches(f64::NAN, f64::NAN));
}

// expect: i8 1110 110010 101001
// expect: i16 1110 110010 101001
// expect: i32 1110 110010 101001
// expect: i64 1110 110010 101001
// expect: u8 1110 110010 101001
// expect: u16 1110 110010 101001
// expect: u32 1110 110010 101001
// expect: u64 1110 110010 101001
// expect: f32 110001001110 1101110010 10110101001
// expect: f64 110001001110 1101110010 10110101001
// expect: nan 111101000010 111101000010 111101000010
// expect: nan 111101000010 111101000010 111101000010
