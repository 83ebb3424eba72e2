// A function of the library panics: its message, at the call.
fn main() {
    let mut a = [1, 2, 3];
    a.swap_with_slice(&mut [1]);
}

// panic: 4:7: destination and source slices have different lengths
