// Addition that leaves the range of i8 panics at the operator's expression.
fn add(a: i8, b: i8) -> i8 {
    a + b
}

fn main() {
    println!("{}", add(7, 2));
    println!("{}", add(100, 28));
    println!("not reached");
}

// expect: 9
// panic: 3:5: attempt to add with overflow
