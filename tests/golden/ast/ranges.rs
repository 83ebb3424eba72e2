// Ranges with either end missing, exclusive and inclusive.
fn f() {
    for i in 0..n {}
    for i in a + 1..=b * 2 {}
    &s[..];
    &s[1..];
    &s[..2];
    &s[1..=x.y()];
}
