// Addition that leaves the range of i16 panics at the operator's expression.
fn add(a: i16, b: i16) -> i16 {
    a + b
}

fn main() {
    println!("{}", add(7, 2));
    println!("{}", add(32767, 1));
    println!("not reached");
}

// expect: 9
// panic: 3:5: attempt to add with overflow
