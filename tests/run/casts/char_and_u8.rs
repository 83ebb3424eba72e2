// char to integers, u8 to char, and byte literals.
fn main() {
    println!("{} {} {}", 'A' as u32, 'A' as u8, 'ß' as u8);
    println!("{} {}", '€' as u32, '€' as u8);
    println!("{}", '😀' as u16);
    println!("{}", 'é' as i8);
    println!("{} {}", 97u8 as char, b'z' as char);
    println!("{:?} {:?}", 0u8 as char, 255u8 as char);
    let c = (b'a' + 3) as char;
    println!("{c}");
    println!("{}", ('a' as u8 + 25) as char);
    println!("{}", 'x' as i64 - 'a' as i64);
}

// expect: 65 65 223
// expect: 8364 172
// expect: 62976
// expect: -23
// expect: a z
// expect: '\0' 'ÿ'
// expect: d
// expect: z
// expect: 23
