// Parentheses and braces around statements, values and arguments.
fn h(n: i32) -> i32 {
    { n }
}
fn i(n: i32) -> i32 {
    {
        let m = n;
        m
    }
}
fn j((n): i32, (a, b): (i32, i32)) -> i32 {
    ({ n }) + { a } - ({ b }) + b
}
fn k(x: bool) -> bool {
    ({ x }) && (x) || (x == (x))
}
fn l() {
    { println!("a") }
    ({ println!("b") })
}
fn m(n: i32) -> i32 {
    if (n) > (3) {
        (n)
    } else {
        { n }
    }
}
fn o() -> i32 {
    loop {
        break (1);
    }
}
fn p(n: i32) {
    match n {
        _ => ({}),
    }
    match n {
        _ => { l() }
    }
    match n {
        (_) => (),
    }
    let x;
    x = (3);
    let _ = x;
    let y;
    y = { 3 };
    let _ = y;
    m({ 3 });
    m((3));
    let z = { 3 };
    println!("{}{}", (z), { z });
    assert!((z == 3));
    assert_eq!((z), { 3 });
}
fn main() {
    if ({ k(true) }) {}
    if { k(true) } {}
    l();
    p(h(1) + i(1) + j(1, (1, 2)) + m(1) + o());
}
