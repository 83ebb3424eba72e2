// Subtraction that leaves the range of i16 panics at the operator's expression.
fn sub(a: i16, b: i16) -> i16 {
    a - b
}

fn main() {
    println!("{}", sub(7, 2));
    println!("{}", sub(-32768, 1));
    println!("not reached");
}

// expect: 5
// panic: 3:5: attempt to subtract with overflow
