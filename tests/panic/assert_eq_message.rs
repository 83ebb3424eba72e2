// assert_eq! with a message.
fn main() {
    let name = "total";
    let sum = 1.5 + 2.0;
    assert_eq!(sum, 3.5, "{name}");
    assert_eq!(sum, 3.25, "{name} is wrong by {:.2}", sum - 3.25);
}

// panic: 6:5: assertion `left == right` failed: total is wrong by 0.25
// panic+:   left: 3.5
// panic+:  right: 3.25
