// assert! without a message shows the condition's source text.
fn check(x: i32) {
    assert!(x > 0 && x  <  10);
    println!("{x} is fine");
}

fn main() {
    check(9);
    check(10);
}

// expect: 9 is fine
// panic: 3:5: assertion failed: x > 0 && x < 10
