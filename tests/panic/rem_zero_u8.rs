// Remainder of u8 by zero.
fn rem(a: u8, b: u8) -> u8 {
    let r = a % b;
    r
}

fn main() {
    println!("{}", rem(7, 4));
    println!("{}", rem(0, 0));
}

// expect: 3
// panic: 3:13: attempt to calculate the remainder with a divisor of zero
