// A function of the library panics: its message, at the call.
fn main() {
    let mut a = [1, 2, 3];
    let n = a.len() + 1;
    a.rotate_right(n);
}

// panic: 5:7: assertion failed: k <= self.len()
