// Addition that leaves the range of isize panics at the operator's expression.
fn add(a: isize, b: isize) -> isize {
    a + b
}

fn main() {
    println!("{}", add(7, 2));
    println!("{}", add(isize::MAX, 1));
    println!("not reached");
}

// expect: 9
// panic: 3:5: attempt to add with overflow
