// `||` binds tighter than `..`, and `..` tighter than `=`; `&&` is also two references.
fn f() {
    a || b..c && d;
    x = ..y;
    f(&&a, && b && &&c);
}
