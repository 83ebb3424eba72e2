// Subtraction that leaves the range of i8 panics at the operator's expression.
fn sub(a: i8, b: i8) -> i8 {
    a - b
}

fn main() {
    println!("{}", sub(7, 2));
    println!("{}", sub(-128, 1));
    println!("not reached");
}

// expect: 5
// panic: 3:5: attempt to subtract with overflow
