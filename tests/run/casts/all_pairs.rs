// One value of each type cast to every other type.
fn main() {
    let a = -100i8;
    println!("{} {} {} {}", a as u8, a as u16, a as u32, a as u64);
    println!("{} {} {} {}", a as i16, a as i64, a as f32, a as f64);
    let b = 60000u16;
    println!("{} {} {} {}", b as i8, b as i16, b as i32, b as u8);
    let c = -2_000_000_000i32;
    println!("{} {} {} {}", c as i8, c as i16, c as u32, c as u64);
    let d = 0xfedc_ba98_7654_3210u64;
    println!("{} {} {} {}", d as i8, d as i16, d as i32, d as i64);
    println!("{} {} {}", d as u8, d as u16, d as u32);
    println!("{} {}", d as f64, d as f32);
    let e = -1.75f64;
    println!("{} {} {} {}", e as i8, e as u8, e as i64, e as f32);
    let f = true;
    println!("{} {} {}", f as i8, f as u64, f as u8 as f32);
}

// expect: 156 65436 4294967196 18446744073709551516
// expect: -100 -100 -100 -100
// expect: 96 -5536 60000 96
// expect: 0 27648 2294967296 18446744071709551616
// expect: 16 12816 1985229328 -81985529216486896
// expect: 16 12816 1985229328
// expect: 18364758544493064000 18364759000000000000
// expect: -1 0 -1 -1.75
// expect: 1 1 1
