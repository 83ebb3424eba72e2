// A left shift of u64 by 64 of type usize overflows.
fn shl(a: u64, by: usize) -> u64 {
    a << by
}

fn main() {
    println!("{}", shl(5, 1));
    println!("{}", shl(5, 64));
}

// expect: 10
// panic: 3:5: attempt to shift left with overflow
