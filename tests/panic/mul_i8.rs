// Multiplication that leaves the range of i8 panics at the operator's expression.
fn mul(a: i8, b: i8) -> i8 {
    a * b
}

fn main() {
    println!("{}", mul(3, 2));
    println!("{}", mul(16, 8));
    println!("not reached");
}

// expect: 6
// panic: 3:5: attempt to multiply with overflow
