// Loops with a million turns keep their sums exact.
fn main() {
    let mut sum = 0u64;
    for i in 0..1_000_000u64 { sum += i * i; }
    println!("{sum}");
    let mut x = 1u32;
    let mut n = 0;
    while n < 300_000 {
        x = (x as u64 * 69069 % 4294967291) as u32;
        n += 1;
    }
    println!("{x}");
}

// expect: 333332833333500000
// expect: 367493269
