// Division of i64::MIN by -1 overflows.
fn div(a: i64, b: i64) -> i64 {
    a / b
}

fn main() {
    println!("{}", div(i64::MIN + 1, -1));
    println!("{}", div(i64::MIN, -1));
}

// expect: 9223372036854775807
// panic: 3:5: attempt to divide with overflow
