// Subtraction that leaves the range of i32 panics at the operator's expression.
fn sub(a: i32, b: i32) -> i32 {
    a - b
}

fn main() {
    println!("{}", sub(7, 2));
    println!("{}", sub(-2147483648, 1));
    println!("not reached");
}

// expect: 5
// panic: 3:5: attempt to subtract with overflow
