// Multiplication that leaves the range of u8 panics at the operator's expression.
fn mul(a: u8, b: u8) -> u8 {
    a * b
}

fn main() {
    println!("{}", mul(3, 2));
    println!("{}", mul(16, 16));
    println!("not reached");
}

// expect: 6
// panic: 3:5: attempt to multiply with overflow
