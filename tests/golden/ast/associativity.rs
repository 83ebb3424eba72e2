// Binary operators of one level group from the left.
fn f() {
    a - b + c;
    a / b * c % d;
    a << b >> c;
    a & b & c;
    a && b && c;
    a || b || c;
}
