// Remainder of i8::MIN by -1 overflows.
fn rem(a: i8, b: i8) -> i8 {
    a % b
}

fn main() {
    println!("{}", rem(i8::MIN + 1, -1));
    println!("{}", rem(i8::MIN, -1));
}

// expect: 0
// panic: 3:5: attempt to calculate the remainder with overflow
