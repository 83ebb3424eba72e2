// A range without an end panics in front of the largest number.
fn main() {
    for i in 252u8.. {
        println!("{}", i);
    }
}

// expect: 252
// expect: 253
// expect: 254
// panic: 3:14: attempt to add with overflow
