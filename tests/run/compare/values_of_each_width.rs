// Each comparison of each width as a value that is computed at run time.

fn i8_s(a: i8, b: i8) -> [bool; 6] {
    [a == b, a != b, a < b, a <= b, a > b, a >= b]
}

fn i16_s(a: i16, b: i16) -> [bool; 6] {
    [a == b, a != b, a < b, a <= b, a > b, a >= b]
}

fn i32_s(a: i32, b: i32) -> [bool; 6] {
    [a == b, a != b, a < b, a <= b, a > b, a >= b]
}

fn i64_s(a: i64, b: i64) -> [bool; 6] {
    [a == b, a != b, a < b, a <= b, a > b, a >= b]
}

fn u8_s(a: u8, b: u8) -> [bool; 6] {
    [a == b, a != b, a < b, a <= b, a > b, a >= b]
}

fn u16_s(a: u16, b: u16) -> [bool; 6] {
    [a == b, a != b, a < b, a <= b, a > b, a >= b]
}

fn u32_s(a: u32, b: u32) -> [bool; 6] {
    [a == b, a != b, a < b, a <= b, a > b, a >= b]
}

fn u64_s(a: u64, b: u64) -> [bool; 6] {
    [a == b, a != b, a < b, a <= b, a > b, a >= b]
}

fn f32_s(a: f32, b: f32) -> [bool; 6] {
    [a == b, a != b, a < b, a <= b, a > b, a >= b]
}

fn f64_s(a: f64, b: f64) -> [bool; 6] {
    [a == b, a != b, a < b, a <= b, a > b, a >= b]
}

fn bool_s(a: bool, b: bool) -> [bool; 6] {
    [a == b, a != b, a < b, a <= b, a > b, a >= b]
}

fn char_s(a: char, b: char) -> [bool; 6] {
    [a == b, a != b, a < b, a <= b, a > b, a >= b]
}

fn main() {
    println!("i8 {:?} {:?} {:?}", i8_s(-128, 127), i8_s(127, -128), i8_s(127, 127));
    println!("i16 {:?} {:?} {:?}", i16_s(-32768, 32767), i16_s(32767, -32768), i16_s(32767, 32767));
    println!("i32 {:?} {:?} {:?}", i32_s(-7, 300000), i32_s(300000, -7), i32_s(300000, 300000));
    println!("i64 {:?} {:?} {:?}", i64_s(-5000000000, 5000000000), i64_s(5000000000, -5000000000), i64_s(5000000000, 5000000000));
    println!("u8 {:?} {:?} {:?}", u8_s(3, 200), u8_s(200, 3), u8_s(200, 200));
    println!("u16 {:?} {:?} {:?}", u16_s(3, 60000), u16_s(60000, 3), u16_s(60000, 60000));
    println!("u32 {:?} {:?} {:?}", u32_s(3, 4000000000), u32_s(4000000000, 3), u32_s(4000000000, 4000000000));
    println!("u64 {:?} {:?} {:?}", u64_s(3, 18000000000000000000), u64_s(18000000000000000000, 3), u64_s(18000000000000000000, 18000000000000000000));
    println!("f32 {:?} {:?} {:?}", f32_s(-1.5, 2.25), f32_s(2.25, -1.5), f32_s(2.25, 2.25));
    println!("f64 {:?} {:?} {:?}", f64_s(-1.5, 2.25), f64_s(2.25, -1.5), f64_s(2.25, 2.25));
    println!("bool {:?} {:?} {:?}", bool_s(false, true), bool_s(true, false), bool_s(true, true));
    println!("char {:?} {:?} {:?}", char_s('a', 'é'), char_s('é', 'a'), char_s('é', 'é'));
    println!("nan {:?} {:?}", f32_s(f32::NAN, 1.0), f32_s(1.0, f32::NAN));
    println!("nan {:?} {:?}", f64_s(f64::NAN, f64::NAN), f64_s(0.0, -0.0));
}
