// A right shift of usize by 64 of type usize overflows.
fn shr(a: usize, by: usize) -> usize {
    a >> by
}

fn main() {
    println!("{}", shr(5, 1));
    println!("{}", shr(5, 64));
}

// expect: 2
// panic: 3:5: attempt to shift right with overflow
