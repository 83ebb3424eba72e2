// A comparison's operands are whole sums; comparisons do not chain without parentheses.
fn f() {
    a + 1 < b << 2;
    (a < b) == (c >= d);
    a & m != 0;
}
