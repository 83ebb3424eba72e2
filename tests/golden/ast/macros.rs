// Arguments of macros: positional and named.
fn f() {
    println!();
    print!("{} {x}", 1 + 2, x = y,);
    assert!(a == b, "message {}", c);
    assert_eq![a, b];
    let z = panic! { "no" };
    todo!()
}
