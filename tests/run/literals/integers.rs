// Integer literals: bases, underscores, suffixes.
fn main() {
    println!("{} {} {}", 0xff, 0o777, 0b1010_1010);
    println!("{} {}", 1_000_000, 1__0_);
    println!("{} {} {}", 0xFFu8, 0b1u64, 0o17i16);
    println!("{} {}", 1_u8, 0x_1f_i64);
    println!("{} {}", 0xdead_BEEF_u32, 0xe0);
    println!("{}", 00012);
    println!("{}", 9_223_372_036_854_775_807i64);
    println!("{}", 0xffff_ffff_ffff_ffff_u64);
    println!("{}", 0b_1111);
}

// expect: 255 511 170
// expect: 1000000 10
// expect: 255 1 15
// expect: 1 31
// expect: 3735928559 224
// expect: 12
// expect: 9223372036854775807
// expect: 18446744073709551615
// expect: 15
