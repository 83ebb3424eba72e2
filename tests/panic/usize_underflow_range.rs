// The classic `len() - 1` of an empty slice in a range.
fn pairs(s: &[i32]) {
    for i in 0..s.len() - 1 {
        println!("{} {}", s[i], s[i + 1]);
    }
}

fn main() {
    pairs(&[1, 2, 3]);
    pairs(&[]);
}

// expect: 1 2
// expect: 2 3
// panic: 3:17: attempt to subtract with overflow
