// A product that fits, and a sum that does not.
fn fit(a: u64, b: u64, c: u64) -> u64 {
    let mut best = 0;
    for k in 0..3 {
        best = (a + k) * b + c;
    }
    best
}

fn main() {
    println!("{}", fit(3, 5, 7));
    println!("{}", fit(1, u64::MAX / 2, 2));
}

// expect: 32
// panic: 5:16: attempt to add with overflow
