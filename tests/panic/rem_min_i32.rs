// Remainder of i32::MIN by -1 overflows.
fn rem(a: i32, b: i32) -> i32 {
    a % b
}

fn main() {
    println!("{}", rem(i32::MIN + 1, -1));
    println!("{}", rem(i32::MIN, -1));
}

// expect: 0
// panic: 3:5: attempt to calculate the remainder with overflow
