// Addition that leaves the range of u8 panics at the operator's expression.
fn add(a: u8, b: u8) -> u8 {
    a + b
}

fn main() {
    println!("{}", add(7, 2));
    println!("{}", add(255, 1));
    println!("not reached");
}

// expect: 9
// panic: 3:5: attempt to add with overflow
