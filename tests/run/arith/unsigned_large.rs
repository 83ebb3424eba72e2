// Values above the signed maximum print, compare and divide as unsigned.
fn half(x: u64) -> u64 { x / 2 }
fn rem(x: u64, y: u64) -> u64 { x % y }
fn less(x: u64, y: u64) -> bool { x < y }

fn main() {
    let big: u64 = 18446744073709551615;
    println!("{} {}", big, half(big));
    println!("{}", rem(big, 10));
    println!("{}", rem(big - 1, 1 << 63));
    println!("{} {}", less(1, big), less(big, 1 << 63));
    println!("{}", big / 9223372036854775808);
    let u: u32 = 4000000000;
    println!("{} {} {}", u / 3, u % 3, u > 2147483647);
    let b: u8 = 200;
    println!("{} {} {}", b / 3, b >> 1, b > 127);
}

// expect: 18446744073709551615 9223372036854775807
// expect: 5
// expect: 9223372036854775806
// expect: true false
// expect: 1
// expect: 1333333333 1 true
// expect: 66 100 true
