// Names, `_`, tuples and references in patterns.
fn f(_: i32, mut a: u8, (b, _): (i8, i16), &c: &u32) {
    let (x, mut y) = p;
    let &mut (m, n) = q;
    let ((a), (b,)) = r;
    for (i, &v) in s {}
}
