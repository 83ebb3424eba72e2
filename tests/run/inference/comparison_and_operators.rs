// Both sides of a comparison or an operator share their type, but not those of a shift.
fn big() -> u64 { 1 << 50 }

fn main() {
    let limit = 1125899906842624;
    println!("{}", big() == limit);
    println!("{}", limit << 1);
    let k = 7;
    println!("{}", 3u8 << k);
    println!("{:x}", !k);
    let p = 0;
    println!("{}", p < 5i8);
    println!("{:x}", !p);
    let q = 10;
    let r = q - 3u16;
    println!("{} {}", r, 65535 - q);
}

// expect: true
// expect: 2251799813685248
// expect: 128
// expect: fffffff8
// expect: true
// expect: ff
// expect: 7 65525
