// A `;` alone is a statement of its own.
fn f() {
    ;
    {};
    if a {};
    fn g() {};
}
