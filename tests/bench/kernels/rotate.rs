// Wrapping u32 and rotates: a hash in the manner of Murmur over numbers from an LCG.
fn main() {
    let mut seed = 1_u32;
    let mut hash = 0_u32;
    for _ in 0..12_000_000 {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let part = (seed >> 8).wrapping_mul(27_145).rotate_left(15);
        hash = (hash ^ part).rotate_left(13);
        hash = hash.wrapping_mul(5).wrapping_add(0xe654_6b64);
    }
    println!("{seed} {hash}");
}
