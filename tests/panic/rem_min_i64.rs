// Remainder of i64::MIN by -1 overflows.
fn rem(a: i64, b: i64) -> i64 {
    a % b
}

fn main() {
    println!("{}", rem(i64::MIN + 1, -1));
    println!("{}", rem(i64::MIN, -1));
}

// expect: 0
// panic: 3:5: attempt to calculate the remainder with overflow
