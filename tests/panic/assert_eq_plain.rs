// assert_eq! without a message shows both sides in Debug.
fn f(x: i32) -> i32 { x * x }

fn main() {
    assert_eq!(f(3), 9);
    assert_eq!(f(4), 15);
}

// panic: 6:5: assertion `left == right` failed
// panic+:   left: 16
// panic+:  right: 15
