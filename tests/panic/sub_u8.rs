// Subtraction that leaves the range of u8 panics at the operator's expression.
fn sub(a: u8, b: u8) -> u8 {
    a - b
}

fn main() {
    println!("{}", sub(7, 2));
    println!("{}", sub(0, 1));
    println!("not reached");
}

// expect: 5
// panic: 3:5: attempt to subtract with overflow
