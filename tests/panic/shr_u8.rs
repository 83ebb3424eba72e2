// A right shift of u8 by 8 of type i64 overflows.
fn shr(a: u8, by: i64) -> u8 {
    a >> by
}

fn main() {
    println!("{}", shr(5, 1));
    println!("{}", shr(5, 8));
}

// expect: 2
// panic: 3:5: attempt to shift right with overflow
