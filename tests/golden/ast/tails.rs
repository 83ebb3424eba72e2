// A last expression without `;` is the tail; a block-like one too.
fn f() -> i32 {
    let a = { g(); 1 };
    let b = { g(); };
    { a; { b } }
}

fn g() {
    while a {}
}
