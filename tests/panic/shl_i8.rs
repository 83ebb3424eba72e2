// A left shift of i8 by 8 of type u32 overflows.
fn shl(a: i8, by: u32) -> i8 {
    a << by
}

fn main() {
    println!("{}", shl(5, 1));
    println!("{}", shl(5, 8));
}

// expect: 10
// panic: 3:5: attempt to shift left with overflow
