// Statics initialised by const fns and consts, also ones declared later.
static SQUARES: [u64; N] = squares();
const N: usize = 6;
const fn squares() -> [u64; N] {
    let mut a = [0; N];
    let mut i = 0;
    while i < N {
        a[i] = (i * i) as u64;
        i += 1;
    }
    a
}
static OTHER: u64 = SQUARES[5] + 1;

fn main() {
    println!("{:?} {}", SQUARES, OTHER);
    let mut copy = SQUARES;
    copy[0] = 99;
    println!("{} {}", copy[0], SQUARES[0]);
}

// expect: [0, 1, 4, 9, 16, 25] 26
// expect: 99 0
