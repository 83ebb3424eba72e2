// assert! with a message and format arguments.
fn check(x: i32) {
    assert!(x % 2 == 0, "{} is odd, {:>4}|", x, "so");
}

fn main() {
    check(4);
    check(5);
}

// panic: 3:5: 5 is odd,   so|
