// Bitwise operators on signed and unsigned types of several widths.
fn main() {
    let a: i8 = -86;
    let b: i8 = 0x33;
    println!("{} {} {}", a & b, a | b, a ^ b);
    let c: u16 = 0xf0f0;
    let d: u16 = 0xff00;
    println!("{:x} {:x} {:x}", c & d, c | d, c ^ d);
    let e: i64 = -1;
    println!("{} {} {}", e & 0xff, e | 0, e ^ -1);
    let f = 0xdead_beef_u64 << 32 | 0xcafe;
    println!("{f:#x}");
}

// expect: 34 -69 -103
// expect: f000 fff0 ff0
// expect: 255 -1 0
// expect: 0xdeadbeef0000cafe
