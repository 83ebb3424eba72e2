// Comparing and searching slices element by element.
fn equal(a: &[char], b: &[char]) -> bool {
    if a.len() != b.len() { return false; }
    for i in 0..a.len() {
        if a[i] != b[i] { return false; }
    }
    true
}

fn find(hay: &[u8], needle: &[u8]) -> i32 {
    if needle.len() > hay.len() { return -1; }
    'start: for i in 0..=hay.len() - needle.len() {
        for j in 0..needle.len() {
            if hay[i + j] != needle[j] { continue 'start; }
        }
        return i as i32;
    }
    -1
}

fn main() {
    println!("{} {}", equal(&['a', 'b'], &['a', 'b']), equal(&['a'], &[]));
    println!("{} {} {}", find(&[1, 2, 1, 3], &[1, 3]), find(&[1, 2], &[3]), find(&[1], &[]));
    println!("{}", find(&[], &[1, 2]));
}

// expect: true false
// expect: 2 -1 0
// expect: -1
