// Wrapping arithmetic written with wider types and masks.
fn wrapping_mul(a: u32, b: u32) -> u32 { (a as u64 * b as u64 & 0xffff_ffff) as u32 }
fn wrapping_add(a: i32, b: i32) -> i32 { (a as i64 + b as i64) as i32 }

fn main() {
    println!("{}", wrapping_mul(0xdeadbeef, 0x12345678));
    println!("{} {}", wrapping_add(i32::MAX, 1), wrapping_add(i32::MIN, -1));
    let mut hash = 2166136261u32;
    for b in [b'l', b'u', b'd', b'u', b's'] {
        hash = wrapping_mul(hash ^ b as u32, 16777619);
    }
    println!("{hash:08x}");
}

// expect: 1445054984
// expect: -2147483648 2147483647
// expect: 2a3c6eca
