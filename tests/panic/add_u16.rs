// Addition that leaves the range of u16 panics at the operator's expression.
fn add(a: u16, b: u16) -> u16 {
    a + b
}

fn main() {
    println!("{}", add(7, 2));
    println!("{}", add(65535, 65535));
    println!("not reached");
}

// expect: 9
// panic: 3:5: attempt to add with overflow
