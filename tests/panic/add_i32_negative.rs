// Addition that leaves the range of i32 panics at the operator's expression.
fn add(a: i32, b: i32) -> i32 {
    a + b
}

fn main() {
    println!("{}", add(7, 2));
    println!("{}", add(-1, -2147483648));
    println!("not reached");
}

// expect: 9
// panic: 3:5: attempt to add with overflow
