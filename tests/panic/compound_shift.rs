// Compound shifts by too much.
fn main() {
    let mut x = 1u8;
    let mut by = 6;
    loop {
        let mut y = x;
        y <<= by;
        println!("{y}");
        by += 1;
        x >>= 0;
    }
}

// expect: 64
// expect: 128
// panic: 7:9: attempt to shift left with overflow
