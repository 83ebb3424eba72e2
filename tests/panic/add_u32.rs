// Addition that leaves the range of u32 panics at the operator's expression.
fn add(a: u32, b: u32) -> u32 {
    a + b
}

fn main() {
    println!("{}", add(7, 2));
    println!("{}", add(4294967295, 1));
    println!("not reached");
}

// expect: 9
// panic: 3:5: attempt to add with overflow
