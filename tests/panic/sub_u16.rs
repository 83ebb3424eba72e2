// Subtraction that leaves the range of u16 panics at the operator's expression.
fn sub(a: u16, b: u16) -> u16 {
    a - b
}

fn main() {
    println!("{}", sub(7, 2));
    println!("{}", sub(3, 4));
    println!("not reached");
}

// expect: 5
// panic: 3:5: attempt to subtract with overflow
