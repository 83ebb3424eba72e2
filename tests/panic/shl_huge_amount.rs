// A left shift of u32 by 4294967296 of type u64 overflows.
fn shl(a: u32, by: u64) -> u32 {
    a << by
}

fn main() {
    println!("{}", shl(5, 1));
    println!("{}", shl(5, 4294967296));
}

// expect: 10
// panic: 3:5: attempt to shift left with overflow
