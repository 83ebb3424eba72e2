// A left shift of u16 by 16 of type u8 overflows.
fn shl(a: u16, by: u8) -> u16 {
    a << by
}

fn main() {
    println!("{}", shl(5, 1));
    println!("{}", shl(5, 16));
}

// expect: 10
// panic: 3:5: attempt to shift left with overflow
