// Multiplication that leaves the range of i64 panics at the operator's expression.
fn mul(a: i64, b: i64) -> i64 {
    a * b
}

fn main() {
    println!("{}", mul(3, 2));
    println!("{}", mul(4294967296, 2147483648));
    println!("not reached");
}

// expect: 6
// panic: 3:5: attempt to multiply with overflow
