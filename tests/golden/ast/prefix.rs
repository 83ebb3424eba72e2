// Prefix operators bind tighter than `as` and binary operators, looser than calls, fields and indices.
fn f() {
    -a.b();
    !a[0] & b;
    *a.0 * *b;
    -a as u8;
    - -a;
    &mut a + &b;
    &&a;
}
