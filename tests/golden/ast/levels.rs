// From tight to loose: * + << & ^ | == && || .. =
fn f() {
    x = a || b && c == d | e ^ f & g << h + i * j;
    x = j * i + h << g & f ^ e | d == c && b || a;
}
