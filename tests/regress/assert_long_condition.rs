// A condition that is longer than a line, in the message of a failed assertion.
fn main() {
    let (first_value, second_value, third_value) = (1, 2, 3);
    assert!(first_value > second_value && second_value > third_value || third_value == first_value + 100);
}

// panic: 4:5: assertion failed: first_value > second_value && second_value > third_value ||
// panic+:     third_value == first_value + 100
