// A right shift of i32 by -128 of type i8 overflows.
fn shr(a: i32, by: i8) -> i32 {
    a >> by
}

fn main() {
    println!("{}", shr(5, 1));
    println!("{}", shr(5, -128));
}

// expect: 2
// panic: 3:5: attempt to shift right with overflow
