// A function of the library panics: its message, at the call.
fn main() {
    let mut a = [1, 2, 3];
    let n = a.len() + 1;
    a.swap(n, 9);
}

// panic: 5:7: index out of bounds: the len is 3 but the index is 4
