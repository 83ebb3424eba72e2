// NaN is not equal to itself, so the assertion fails with two equal texts.
fn main() {
    let x = f64::NAN;
    assert_eq!(x, x);
}

// panic: 4:5: assertion `left == right` failed
// panic+:   left: NaN
// panic+:  right: NaN
