// A const fn that makes and changes a struct, at compile time and at run time.
#[derive(Clone, Copy)]
struct Range {
    low: u32,
    high: u32,
}

const fn new(low: u32, high: u32) -> Range {
    Range { low, high }
}

const fn widen(r: Range, by: u32) -> Range {
    let mut w = r;
    w.high += by;
    if w.low >= by {
        w.low -= by;
    }
    w
}

const WIDE: Range = widen(new(5, 10), 3);
const TABLE: [u8; widen(new(0, 2), 2).high as usize] = [7; 4];

fn main() {
    println!("{} {}", WIDE.low, WIDE.high);
    println!("{:?}", TABLE);
    let n = TABLE[0] as u32;
    let r = widen(new(n, n * 2), 10);
    println!("{} {}", r.low, r.high);
}

// expect: 2 13
// expect: [7, 7, 7, 7]
// expect: 7 24
