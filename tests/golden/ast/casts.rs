// `as` binds tighter than `*`, and repeats from the left.
fn f() {
    a as u8 as u32 * b;
    a * b as u8;
    (a as usize) < b;
    (a + b) as i64 - c;
    &a as &[u8];
}
