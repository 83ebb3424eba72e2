// Multiplication that leaves the range of u64 panics at the operator's expression.
fn mul(a: u64, b: u64) -> u64 {
    a * b
}

fn main() {
    println!("{}", mul(3, 2));
    println!("{}", mul(4294967296, 4294967296));
    println!("not reached");
}

// expect: 6
// panic: 3:5: attempt to multiply with overflow
