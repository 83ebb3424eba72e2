// Subtraction that leaves the range of i64 panics at the operator's expression.
fn sub(a: i64, b: i64) -> i64 {
    a - b
}

fn main() {
    println!("{}", sub(7, 2));
    println!("{}", sub(i64::MIN, 1));
    println!("not reached");
}

// expect: 5
// panic: 3:5: attempt to subtract with overflow
