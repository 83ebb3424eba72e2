// Constants and statics in memory are data objects; small constants are numbers.
const SMALL: i32 = 40 + 2;
const TABLE: [i32; 3] = [1, 2, 3];
const NAMES: [(&str, bool); 2] = [("one", true), ("two", false)];
static WORDS: [u16; 2] = [7, 8];

fn f(i: usize) -> i32 {
    SMALL + TABLE[i] + WORDS[i] as i32
}

fn g(i: usize) -> &'static str {
    NAMES[i].0
}

fn main() {}
