// the last values that fit
fn main() {
    let top = 255u8;
    let low = i8::MIN;
    let a = [1, 2, 3];
    let i = 2;
    println!("{} {} {}", top + 0, low + 1, a[i]);
    println!("{} {} {}", 1u8 << 7, -(-127i8), i32::MIN / 1);
    println!("{} {}", -128i8, low % 1);
}

// expect: 255 -127 3
// expect: 128 127 -2147483648
// expect: -128 0
