// assert_ne! with a message of several lines.
fn main() {
    let x = [1, 2];
    assert_ne!(x[0], 2, "not reached");
    assert_ne!(x[0], 1, "first: {}\nsecond: {}", x[0], x[1]);
}

// panic: 5:5: assertion `left != right` failed: first: 1
// panic+: second: 2
// panic+:   left: 1
// panic+:  right: 1
