// Functions that say how long arrays are, and that run before the structs and enums that they use
// have been read.
const TABLE: [u8; widen(new(0, 2)).high as usize] = [7; 4];
static BYTES: [u8; by_layout()] = [1; by_layout()];
const NAMES: [&str; Level::High.number()] = ["a", "b", "c"];

const fn widen(r: Range) -> Range {
    let mut w = r;
    w.high += 2;
    w
}

const fn new(low: u32, high: u32) -> Range {
    Range { low, high }
}

struct Range {
    low: u32,
    high: u32,
}

// The value is made by one function, and read by another.
const fn by_layout() -> usize {
    let later: Wide;
    later = wide();
    count_of(&[later])
}

const fn count_of(w: &[Wide; 1]) -> usize {
    w[0].b as usize
}

const fn wide() -> Wide {
    Wide { a: u64::MAX, b: 5, c: 0 }
}

struct Wide {
    a: u64,
    b: u32,
    c: u64,
}

// A length inside a struct, by way of a struct that stands behind it.
struct Holder {
    items: [u16; pair().1.b as usize - 3],
    level: [Level; level() as usize - 1],
}

const fn pair() -> (bool, Wide) {
    (true, wide())
}

const fn level() -> Level {
    Level::High
}

#[derive(Debug, Clone, Copy)]
enum Level {
    Low = LOW,
    High,
}

impl Level {
    const fn number(self) -> usize {
        self as usize
    }
}

const LOW: isize = 2;

fn main() {
    let r = new(1, 2);
    println!("{} {} {}", TABLE.len(), BYTES.len(), r.low + r.high);
    let w = wide();
    println!("{} {} {}", w.a, w.c, NAMES[2]);
    let h = Holder { items: [1, 2], level: [level(), Level::Low] };
    println!("{:?} {:?}", h.items, h.level);
}

// expect: 4 5 3
// expect: 18446744073709551615 0 c
// expect: [1, 2] [High, Low]
