// The sides of a failed comparison of a slice with an array.
fn main() {
    let a = [1, 2, 3];
    assert_eq!(&a[1..], [2, 3]);
    assert_eq!([1, 2], a[1..], "parts of {:?}", a);
}

// panic: 5:5: assertion `left == right` failed: parts of [1, 2, 3]
// panic+:   left: [1, 2]
// panic+:  right: [2, 3]
