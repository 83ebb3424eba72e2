// Counting and reversing bits with shifts and masks.
fn popcount(mut x: u64) -> u32 {
    let mut n = 0;
    while x != 0 {
        x &= x - 1;
        n += 1;
    }
    n
}

fn reverse(mut x: u8) -> u8 {
    let mut r = 0;
    for _ in 0..8 {
        r = r << 1 | x & 1;
        x >>= 1;
    }
    r
}

fn main() {
    println!("{} {} {}", popcount(0), popcount(0xff00ff), popcount(u64::MAX));
    println!("{:08b} {:08b}", reverse(0b0001_0110), reverse(1));
}

// expect: 0 16 64
// expect: 01101000 10000000
