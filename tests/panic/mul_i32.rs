// Multiplication that leaves the range of i32 panics at the operator's expression.
fn mul(a: i32, b: i32) -> i32 {
    a * b
}

fn main() {
    println!("{}", mul(3, 2));
    println!("{}", mul(65536, 32768));
    println!("not reached");
}

// expect: 6
// panic: 3:5: attempt to multiply with overflow
