// The position of an overflow whose left operand is in parentheses.
fn f(a: i8, b: i8) -> i8 {
    (a + 1) * (b + 1)
}

fn main() {
    println!("{}", f(10, 10));
    println!("{}", f(15, 7));
}

// expect: 121
// panic: 3:5: attempt to multiply with overflow
