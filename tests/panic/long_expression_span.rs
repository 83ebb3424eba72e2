// The position of an overflow in a long expression is the start of its left operand.
fn f(a: u32, b: u32, c: u32) -> u32 {
    let v = 1 + (a
        * 2
        + b) - c;
    v
}

fn main() {
    println!("{}", f(1, 2, 5));
    println!("{}", f(1, 2, 6));
}

// expect: 0
// panic: 3:13: attempt to subtract with overflow
