// Multiplication that leaves the range of i16 panics at the operator's expression.
fn mul(a: i16, b: i16) -> i16 {
    a * b
}

fn main() {
    println!("{}", mul(3, 2));
    println!("{}", mul(256, 128));
    println!("not reached");
}

// expect: 6
// panic: 3:5: attempt to multiply with overflow
