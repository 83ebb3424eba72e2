// Addition that leaves the range of u64 panics at the operator's expression.
fn add(a: u64, b: u64) -> u64 {
    a + b
}

fn main() {
    println!("{}", add(7, 2));
    println!("{}", add(u64::MAX, 1));
    println!("not reached");
}

// expect: 9
// panic: 3:5: attempt to add with overflow
