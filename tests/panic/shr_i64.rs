// A right shift of i64 by 64 of type u8 overflows.
fn shr(a: i64, by: u8) -> i64 {
    a >> by
}

fn main() {
    println!("{}", shr(5, 1));
    println!("{}", shr(5, 64));
}

// expect: 2
// panic: 3:5: attempt to shift right with overflow
