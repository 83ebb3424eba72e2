// The index expression itself overflows before the bounds are checked.
fn last(s: &[i32]) -> i32 {
    s[s.len() - 1]
}

fn main() {
    println!("{}", last(&[1, 2]));
    println!("{}", last(&[]));
}

// expect: 2
// panic: 3:7: attempt to subtract with overflow
