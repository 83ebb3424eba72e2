// Wrapping u64: the mixer of splitmix64, with a rotate to join its numbers.
fn mix(value: u64) -> u64 {
    let mut z = value;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

fn main() {
    let mut state = 1_u64;
    let mut sum = 0_u64;
    for _ in 0..5_000_000 {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        sum = sum.rotate_left(5) ^ mix(state);
    }
    println!("{sum:016x}");
}
