// Each comparison of each width with a number, as the condition of a branch, around the number.

fn i8_near(a: i8) -> u32 {
    let mut taken = 0;
    if a == -5 {
        taken |= 1;
    }
    if a != -5 {
        taken |= 2;
    }
    if a < -5 {
        taken |= 4;
    }
    if a <= -5 {
        taken |= 8;
    }
    if a > -5 {
        taken |= 16;
    }
    if a >= -5 {
        taken |= 32;
    }
    taken
}

fn i16_near(a: i16) -> u32 {
    let mut taken = 0;
    if a == -5 {
        taken |= 1;
    }
    if a != -5 {
        taken |= 2;
    }
    if a < -5 {
        taken |= 4;
    }
    if a <= -5 {
        taken |= 8;
    }
    if a > -5 {
        taken |= 16;
    }
    if a >= -5 {
        taken |= 32;
    }
    taken
}

fn i32_near(a: i32) -> u32 {
    let mut taken = 0;
    if a == -5 {
        taken |= 1;
    }
    if a != -5 {
        taken |= 2;
    }
    if a < -5 {
        taken |= 4;
    }
    if a <= -5 {
        taken |= 8;
    }
    if a > -5 {
        taken |= 16;
    }
    if a >= -5 {
        taken |= 32;
    }
    taken
}

fn i64_near(a: i64) -> u32 {
    let mut taken = 0;
    if a == -5 {
        taken |= 1;
    }
    if a != -5 {
        taken |= 2;
    }
    if a < -5 {
        taken |= 4;
    }
    if a <= -5 {
        taken |= 8;
    }
    if a > -5 {
        taken |= 16;
    }
    if a >= -5 {
        taken |= 32;
    }
    taken
}

fn u8_near(a: u8) -> u32 {
    let mut taken = 0;
    if a == 100 {
        taken |= 1;
    }
    if a != 100 {
        taken |= 2;
    }
    if a < 100 {
        taken |= 4;
    }
    if a <= 100 {
        taken |= 8;
    }
    if a > 100 {
        taken |= 16;
    }
    if a >= 100 {
        taken |= 32;
    }
    taken
}

fn u16_near(a: u16) -> u32 {
    let mut taken = 0;
    if a == 100 {
        taken |= 1;
    }
    if a != 100 {
        taken |= 2;
    }
    if a < 100 {
        taken |= 4;
    }
    if a <= 100 {
        taken |= 8;
    }
    if a > 100 {
        taken |= 16;
    }
    if a >= 100 {
        taken |= 32;
    }
    taken
}

fn u32_near(a: u32) -> u32 {
    let mut taken = 0;
    if a == 100 {
        taken |= 1;
    }
    if a != 100 {
        taken |= 2;
    }
    if a < 100 {
        taken |= 4;
    }
    if a <= 100 {
        taken |= 8;
    }
    if a > 100 {
        taken |= 16;
    }
    if a >= 100 {
        taken |= 32;
    }
    taken
}

fn u64_near(a: u64) -> u32 {
    let mut taken = 0;
    if a == 100 {
        taken |= 1;
    }
    if a != 100 {
        taken |= 2;
    }
    if a < 100 {
        taken |= 4;
    }
    if a <= 100 {
        taken |= 8;
    }
    if a > 100 {
        taken |= 16;
    }
    if a >= 100 {
        taken |= 32;
    }
    taken
}

fn main() {
    println!("i8 {:b} {:b} {:b} {:b} {:b}", i8_near(-6), i8_near(-5), i8_near(-4), i8_near(i8::MIN), i8_near(i8::MAX));
    println!("i16 {:b} {:b} {:b} {:b} {:b}", i16_near(-6), i16_near(-5), i16_near(-4), i16_near(i16::MIN), i16_near(i16::MAX));
    println!("i32 {:b} {:b} {:b} {:b} {:b}", i32_near(-6), i32_near(-5), i32_near(-4), i32_near(i32::MIN), i32_near(i32::MAX));
    println!("i64 {:b} {:b} {:b} {:b} {:b}", i64_near(-6), i64_near(-5), i64_near(-4), i64_near(i64::MIN), i64_near(i64::MAX));
    println!("u8 {:b} {:b} {:b} {:b} {:b}", u8_near(99), u8_near(100), u8_near(101), u8_near(u8::MIN), u8_near(u8::MAX));
    println!("u16 {:b} {:b} {:b} {:b} {:b}", u16_near(99), u16_near(100), u16_near(101), u16_near(u16::MIN), u16_near(u16::MAX));
    println!("u32 {:b} {:b} {:b} {:b} {:b}", u32_near(99), u32_near(100), u32_near(101), u32_near(u32::MIN), u32_near(u32::MAX));
    println!("u64 {:b} {:b} {:b} {:b} {:b}", u64_near(99), u64_near(100), u64_near(101), u64_near(u64::MIN), u64_near(u64::MAX));
}

// expect: i8 1110 101001 110010 1110 110010
// expect: i16 1110 101001 110010 1110 110010
// expect: i32 1110 101001 110010 1110 110010
// expect: i64 1110 101001 110010 1110 110010
// expect: u8 1110 101001 110010 1110 110010
// expect: u16 1110 101001 110010 1110 110010
// expect: u32 1110 101001 110010 1110 110010
// expect: u64 1110 101001 110010 1110 110010
