// debug_assert! is checked.
fn main() {
    let n = [1, 2, 3].len();
    debug_assert!(n == 3);
    debug_assert!(n < 3);
}

// panic: 5:5: assertion failed: n < 3
