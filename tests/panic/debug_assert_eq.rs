// debug_assert_eq! is checked.
fn main() {
    let n = [1, 2, 3].len();
    debug_assert_eq!(n, 3, "fine");
    debug_assert_ne!(n, 4);
    debug_assert_eq!(n, 4, "length {n}");
}

// panic: 6:5: assertion `left == right` failed: length 3
// panic+:   left: 3
// panic+:  right: 4
