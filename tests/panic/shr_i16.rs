// A right shift of i16 by 255 of type u16 overflows.
fn shr(a: i16, by: u16) -> i16 {
    a >> by
}

fn main() {
    println!("{}", shr(5, 1));
    println!("{}", shr(5, 255));
}

// expect: 2
// panic: 3:5: attempt to shift right with overflow
