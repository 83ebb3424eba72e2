// A fixed message is one instruction, others are formatted.
fn f(a: i32) {
    assert!(a > 0);
    assert!(a < 100, "too large: {a}");
    assert_eq!(a, 7);
    if a == 8 {
        panic!("eight");
    }
    unreachable!()
}

fn main() {}
