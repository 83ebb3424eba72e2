// Any index into an empty slice.
fn first(s: &[i64]) -> i64 { s[0] }

fn main() {
    println!("{}", first(&[4]));
    println!("{}", first(&[]));
}

// expect: 4
// panic: 2:30: index out of bounds: the len is 0 but the index is 0
