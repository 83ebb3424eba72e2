// Widening a signed type extends its sign, also into an unsigned type.
fn main() {
    let a: i8 = -1;
    println!("{} {} {} {}", a as i16, a as i32, a as i64, a as isize);
    println!("{} {} {} {}", a as u8, a as u16, a as u32, a as u64);
    let b: u8 = 255;
    println!("{} {} {}", b as i16, b as i32, b as u64);
    let c: i32 = i32::MIN;
    println!("{} {}", c as u64, c as i64);
    println!("{}", (a as u8) as i32);
    println!("{}", a as u8 as i8 as u32 as u8);
}

// expect: -1 -1 -1 -1
// expect: 255 65535 4294967295 18446744073709551615
// expect: 255 255 255
// expect: 18446744071562067968 -2147483648
// expect: 255
// expect: 255
