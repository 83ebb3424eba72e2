// Linear congruential generators with 32 and 64 bits, a histogram and a shuffle.
fn next32(state: &mut u32) -> u32 {
    *state = ((*state as u64 * 1664525 + 1013904223) & 0xffff_ffff) as u32;
    *state >> 8
}

fn mul64(a: u64, b: u64) -> u64 {
    let (al, ah) = (a & 0xffff_ffff, a >> 32);
    let (bl, bh) = (b & 0xffff_ffff, b >> 32);
    let low = al * bl;
    let cross = ((ah * bl) & 0xffff_ffff) + ((al * bh) & 0xffff_ffff) + (low >> 32);
    (cross & 0xffff_ffff) << 32 | low & 0xffff_ffff
}

fn next64(state: &mut u64) -> u64 {
    let m = mul64(*state, 6364136223846793005);
    let c = 1442695040888963407u64;
    *state = if m > u64::MAX - c { m - (u64::MAX - c) - 1 } else { m + c };
    *state
}

fn unit(state: &mut u32) -> f64 {
    next32(state) as f64 / 16777216.0
}

fn main() {
    let mut s = 42;
    for _ in 0..5 { print!("{} ", next32(&mut s)); }
    println!("/");
    let mut t = 1;
    for _ in 0..4 { println!("{:016x}", next64(&mut t)); }
    let mut buckets = [0u32; 8];
    let mut sum = 0.0;
    for _ in 0..10000 {
        let x = unit(&mut s);
        sum += x;
        buckets[(x * 8.0) as usize] += 1;
    }
    println!("mean {:.4}", sum / 10000.0);
    for (i, n) in buckets.iter().enumerate() {
        print!("{i}: {n:>4} ");
        for _ in 0..n / 100 { print!("*"); }
        println!();
    }
    let mut deck = [0u8; 20];
    for i in 0..deck.len() { deck[i] = i as u8; }
    for i in (1..deck.len()).rev() {
        let j = next32(&mut s) as usize % (i + 1);
        let c = deck[i];
        deck[i] = deck[j];
        deck[j] = c;
    }
    println!("{:?}", deck);
}
