// A left shift of u32 by -1 of type i32 overflows.
fn shl(a: u32, by: i32) -> u32 {
    a << by
}

fn main() {
    println!("{}", shl(5, 1));
    println!("{}", shl(5, -1));
}

// expect: 10
// panic: 3:5: attempt to shift left with overflow
