// `>>` on signed types copies the sign; `<<` drops bits without a panic.
fn shl(x: i32, n: u32) -> i32 { x << n }
fn shr(x: i32, n: u32) -> i32 { x >> n }
fn shl8(x: u8, n: i32) -> u8 { x << n }
fn shr8(x: i8, n: i32) -> i8 { x >> n }

fn main() {
    println!("{} {}", shr(-1, 31), shr(-8, 1));
    println!("{} {}", shr(-7, 1), shr(7, 1));
    println!("{} {}", shl(1, 31), shl(3, 31));
    println!("{} {}", shl(-1, 4), shl(0x4000_0001, 2));
    println!("{} {}", shl8(0xff, 7), shl8(0x81, 1));
    println!("{} {}", shr8(-128, 7), shr8(127, 6));
}

// expect: -1 -4
// expect: -4 3
// expect: -2147483648 -2147483648
// expect: -16 4
// expect: 128 2
// expect: -1 1
