// A range ends behind the end of the slice.
fn part(s: &[u8], end: usize) -> usize {
    let t = &s[1..end];
    t.len()
}

fn main() {
    println!("{}", part(&[1, 2, 3], 3));
    println!("{}", part(&[1, 2, 3], 4));
}

// expect: 2
// panic: 3:15: range end index 4 out of range for slice of length 3
