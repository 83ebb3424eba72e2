// A set of small numbers as bits in an array of u64.
const WORDS: usize = 4;
const BITS: usize = WORDS * 64;

fn add(s: &mut [u64; WORDS], x: usize) -> bool {
    let fresh = !has(s, x);
    s[x / 64] |= 1 << (x % 64);
    fresh
}

fn remove(s: &mut [u64; WORDS], x: usize) {
    s[x >> 6] &= !(1 << (x & 63));
}

fn has(s: &[u64; WORDS], x: usize) -> bool {
    s[x / 64] >> (x % 64) & 1 == 1
}

fn size(s: &[u64; WORDS]) -> u32 {
    let mut n = 0;
    for word in s {
        let mut w = *word;
        while w != 0 {
            w &= w - 1;
            n += 1;
        }
    }
    n
}

fn union(a: &[u64; WORDS], b: &[u64; WORDS]) -> [u64; WORDS] {
    let mut r = *a;
    for i in 0..WORDS { r[i] |= b[i]; }
    r
}

fn minus(a: &[u64; WORDS], b: &[u64; WORDS]) -> [u64; WORDS] {
    let mut r = [0; WORDS];
    for (i, w) in r.iter_mut().enumerate() { *w = a[i] & !b[i]; }
    r
}

fn show(name: &str, s: &[u64; WORDS]) {
    print!("{name} ({}) {{", size(s));
    let mut first = true;
    for x in 0..BITS {
        if has(s, x) {
            print!("{}{x}", if first { "" } else { ", " });
            first = false;
        }
    }
    println!("}}");
}

fn main() {
    let mut threes = [0; WORDS];
    let mut squares = [0; WORDS];
    for x in (0..BITS).step_by(33) { add(&mut threes, x); }
    for x in 0..16 { add(&mut squares, x * x); }
    println!("{} {}", add(&mut threes, 255), add(&mut threes, 255));
    show("threes", &threes);
    show("squares", &squares);
    show("union", &union(&threes, &squares));
    show("minus", &minus(&squares, &threes));
    for x in [0, 63, 64, 255] { remove(&mut squares, x); }
    show("squares", &squares);
    println!("{:016x}", squares[0]);
    show("empty", &[0; WORDS]);
}

// expect: true false
// expect: threes (9) {0, 33, 66, 99, 132, 165, 198, 231, 255}
// expect: squares (16) {0, 1, 4, 9, 16, 25, 36, 49, 64, 81, 100, 121, 144, 169, 196, 225}
// expect: union (24) {0, 1, 4, 9, 16, 25, 33, 36, 49, 64, 66, 81, 99, 100, 121, 132, 144, 165, 169, 196, 198, 225, 231, 255}
// expect: minus (15) {1, 4, 9, 16, 25, 36, 49, 64, 81, 100, 121, 144, 169, 196, 225}
// expect: squares (14) {1, 4, 9, 16, 25, 36, 49, 81, 100, 121, 144, 169, 196, 225}
// expect: 0002001002010212
// expect: empty (0) {}
