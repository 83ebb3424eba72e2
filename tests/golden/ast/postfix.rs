// Calls, methods, fields and indices hang on from left to right.
fn f() {
    g(1)(2);
    a.b(c).d(e, f,);
    t.0.1.2;
    m[i][j + 1];
    a.len().pow(2) as u8;
}
