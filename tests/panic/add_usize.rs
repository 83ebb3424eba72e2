// Addition that leaves the range of usize panics at the operator's expression.
fn add(a: usize, b: usize) -> usize {
    a + b
}

fn main() {
    println!("{}", add(7, 2));
    println!("{}", add(usize::MAX, 2));
    println!("not reached");
}

// expect: 9
// panic: 3:5: attempt to add with overflow
