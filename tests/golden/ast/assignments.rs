// Assignments group from the right and are looser than ranges.
fn f() {
    a = b = c;
    a += b * 2;
    a[i] <<= 1 + 2;
    *p = !q;
    a.0.1 = x;
    r = 1..n + 1;
}
