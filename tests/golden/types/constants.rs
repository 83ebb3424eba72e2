// Constants and statics are checked with their own types; lengths are usize.
const N: usize = 2 + 1;
const PAIR: (u8, &str) = (1, "one");
static TABLE: [i16; N] = [7; N];

fn main() {
    let a = PAIR.1;
    let b = TABLE[N - 1];
    let c = u8::MAX;
    let d = i64::MIN;
    let e = f32::EPSILON;
}
