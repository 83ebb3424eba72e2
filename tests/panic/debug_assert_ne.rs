// debug_assert_ne! is checked.
fn main() {
    let n = -1;
    debug_assert_ne!(n as u8, 255);
}

// panic: 4:5: assertion `left != right` failed
// panic+:   left: 255
// panic+:  right: 255
