// assert! of matches!.
fn main() {
    let n = 7;
    assert!(matches!(n, 1..=9));
    assert!(matches!(n, 1..=5), "{} is too large", n);
}

// panic: 5:5: 7 is too large
