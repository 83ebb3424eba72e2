// A function of the library panics: its message, at the call.
fn main() {
    let mut a = [1, 2, 3];
    let b = [1, 2];
    a.copy_from_slice(&b);
}

// panic: 5:7: copy_from_slice: source slice length (2) does not match destination slice length (3)
