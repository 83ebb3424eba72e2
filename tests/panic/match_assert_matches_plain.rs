// assert! of matches! without a message shows its source.
fn main() {
    let n = 'x';
    assert!(matches!(n, 'a' | 'b'));
}

// panic: 4:5: assertion failed: matches!(n, 'a' | 'b')
