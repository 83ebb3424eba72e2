// A statement that begins with a block ends with it: what follows is another statement.
fn f() {
    if a {} -1;
    { 1 } *p;
    loop {} &x;
    while c {} (d);
    {}[0];
    if a { b } else { c }.d();
    println!("x") + 1;
    println! { "x" } -1;
}
