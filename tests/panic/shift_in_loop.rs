// A shift amount that grows past the width.
fn main() {
    let mut mask = 0u16;
    for i in (0..100).step_by(5) {
        mask |= 1 << i;
        println!("{mask:016b}");
    }
}

// expect: 0000000000000001
// expect: 0000000000100001
// expect: 0000010000100001
// expect: 1000010000100001
// panic: 5:17: attempt to shift left with overflow
