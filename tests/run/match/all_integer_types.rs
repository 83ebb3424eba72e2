// Patterns at the edges of each type.
fn main() {
    let a = match 255u8 { 0..=254 => 1, 255 => 2 };
    let b = match -128i8 { -128 => 1, -127..=127 => 2 };
    let c = match 65535u16 { 0..=0xFFFE => 1, 0xFFFF => 2 };
    let d = match i16::MIN { i16::MIN => 1, -32767..=i16::MAX => 2 };
    let e = match u32::MAX { 0..4_294_967_295 => 1, 4_294_967_295 => 2 };
    let f = match u64::MAX { 18446744073709551615 => 1, _ => 2 };
    let g = match i64::MIN { -9223372036854775808 => 1, _ => 2 };
    let h = match usize::MAX { ..5 => 1, 5.. => 2 };
    let i = match -1isize { ..0 => 1, 0.. => 2 };
    println!("{} {} {} {} {} {} {} {} {}", a, b, c, d, e, f, g, h, i);
}

// expect: 2 1 2 1 2 1 1 2 1
