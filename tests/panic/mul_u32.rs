// Multiplication that leaves the range of u32 panics at the operator's expression.
fn mul(a: u32, b: u32) -> u32 {
    a * b
}

fn main() {
    println!("{}", mul(3, 2));
    println!("{}", mul(65536, 65536));
    println!("not reached");
}

// expect: 6
// panic: 3:5: attempt to multiply with overflow
