// Bits: an LCG feeds FNV-1a, 32-bit arithmetic kept in `u64` by masks.
const MASK: u64 = 0xffff_ffff;

fn main() {
    let mut seed = 12345_u64;
    let mut hash = 2_166_136_261_u64;
    for _ in 0..12_000_000 {
        seed = (seed * 1_664_525 + 1_013_904_223) & MASK;
        hash = ((hash ^ (seed >> 24)) * 16_777_619) & MASK;
        hash ^= hash >> 15;
    }
    println!("{seed} {hash}");
}
