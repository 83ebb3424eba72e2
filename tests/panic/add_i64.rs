// Addition that leaves the range of i64 panics at the operator's expression.
fn add(a: i64, b: i64) -> i64 {
    a + b
}

fn main() {
    println!("{}", add(7, 2));
    println!("{}", add(9223372036854775807, 1));
    println!("not reached");
}

// expect: 9
// panic: 3:5: attempt to add with overflow
