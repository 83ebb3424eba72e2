// An index past the end of a slice, in the middle of an expression.
fn get(s: &[u8], i: usize) -> u32 {
    1 + s[i + 1] as u32 * 2
}

fn main() {
    println!("{}", get(&[1, 2, 3], 1));
    println!("{}", get(&[1, 2, 3], 2));
}

// expect: 7
// panic: 3:9: index out of bounds: the len is 3 but the index is 3
