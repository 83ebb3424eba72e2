// Chains of widening casts keep intermediate values in range.
fn mean(a: u8, b: u8) -> u8 { ((a as u16 + b as u16) / 2) as u8 }
fn mul_mod(a: u32, b: u32, m: u32) -> u32 { (a as u64 * b as u64 % m as u64) as u32 }

fn main() {
    println!("{}", mean(255, 253));
    println!("{}", mul_mod(4000000000, 3999999999, 4294967291));
    let t = -5i8 as i64 * 1_000_000_000_000;
    println!("{t}");
}

// expect: 254
// expect: 3725455409
// expect: -5000000000000
