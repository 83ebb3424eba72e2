// `+`, `0` and `#` flags with widths.
fn main() {
    println!("{:+} {:+} {:+}", 5, -5, 0);
    println!("{:05} {:05} {:+05}", 42, -42, 42);
    println!("{:08.3} {:08.3} {:+08.2}", 3.14159, -3.14159, 2.0);
    println!("{:<05} {:^05} {:*<05}", 7, 7, 7);
    println!("{:#06x} {:#010b} {:#06o}", 255, 5, 8);
    println!("{:06} {:06}", f64::NAN, f64::INFINITY);
    println!("{:06} {:+06}", f64::NEG_INFINITY, f64::INFINITY);
    println!("{:02} {:02}", 100, 5u8);
    println!("{:+.1} {:+.0}", -0.04, 0.6);
}

// expect: +5 -5 +0
// expect: 00042 -0042 +0042
// expect: 0003.142 -003.142 +0002.00
// expect: 00007 00007 00007
// expect: 0x00ff 0b00000101 0o0010
// expect: 000NaN 000inf
// expect: -00inf +00inf
// expect: 100 05
// expect: -0.0 +1
