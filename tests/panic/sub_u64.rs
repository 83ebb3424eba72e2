// Subtraction that leaves the range of u64 panics at the operator's expression.
fn sub(a: u64, b: u64) -> u64 {
    a - b
}

fn main() {
    println!("{}", sub(7, 2));
    println!("{}", sub(1, 2));
    println!("not reached");
}

// expect: 5
// panic: 3:5: attempt to subtract with overflow
