// assert_eq shows variants.
#[derive(Debug, PartialEq, Eq)]
enum Light {
    Red,
    Green,
}

fn main() {
    assert_eq!(Light::Red, Light::Red);
    assert_eq!(Light::Red, Light::Green);
}

// panic: 10:5: assertion `left == right` failed
// panic+:   left: Red
// panic+:  right: Green
