// Narrowing casts keep the low bits.
fn main() {
    let x: i64 = 0x1234_5678_9abc_def0;
    println!("{} {} {}", x as i32, x as i16, x as i8);
    println!("{} {} {}", x as u32, x as u16, x as u8);
    let y: u32 = 300;
    println!("{} {}", y as u8, y as i8);
    println!("{}", 40000u16 as i16);
    println!("{}", 128u8 as i8);
    println!("{}", u64::MAX as i32);
    println!("{}", (200 + 100) as u8);
}

// expect: -1698898192 -8464 -16
// expect: 2596069104 57072 240
// expect: 44 44
// expect: -25536
// expect: -128
// expect: -1
// expect: 44
