// Multiplication that leaves the range of usize panics at the operator's expression.
fn mul(a: usize, b: usize) -> usize {
    a * b
}

fn main() {
    println!("{}", mul(3, 2));
    println!("{}", mul(usize::MAX, 2));
    println!("not reached");
}

// expect: 6
// panic: 3:5: attempt to multiply with overflow
