// The number that is taken along may be the one that overflows.
fn main() {
    for (x, i) in [1, 2, 3].iter().zip(126i8..) {
        println!("{} {}", x, i);
    }
}

// expect: 1 126
// panic: 3:40: attempt to add with overflow
