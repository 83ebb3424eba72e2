// Multiplication that leaves the range of u16 panics at the operator's expression.
fn mul(a: u16, b: u16) -> u16 {
    a * b
}

fn main() {
    println!("{}", mul(3, 2));
    println!("{}", mul(256, 256));
    println!("not reached");
}

// expect: 6
// panic: 3:5: attempt to multiply with overflow
