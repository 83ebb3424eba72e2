// panic! without a message.
fn main() {
    panic!();
}

// panic: 3:5: explicit panic
