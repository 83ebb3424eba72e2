// A left shift of i32 by 32 of type i32 overflows.
fn shl(a: i32, by: i32) -> i32 {
    a << by
}

fn main() {
    println!("{}", shl(5, 1));
    println!("{}", shl(5, 32));
}

// expect: 10
// panic: 3:5: attempt to shift left with overflow
