// Digits that look like suffixes: 0xe0, 0xb, 1e1f32, 0b1u8, 1f64.
fn main() {
    println!("{} {} {}", 0xe0, 0xb, 0x1f32);
    println!("{} {} {}", 1e1f32, 1f64, 0b1u8);
    println!("{} {}", 0x7bu8 as char, 0xau8);
    println!("{} {}", 0o7u8, 1_e2_f64);
}

// expect: 224 11 7986
// expect: 10 1 1
// expect: { 10
// expect: 7 100
