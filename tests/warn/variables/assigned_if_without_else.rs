// The first value of a variable is that of an `if` without `else`: `()`, behind it.
fn yes() -> bool {
    true
}

fn main() {
    let mut a: () = if yes() { println!("1"); };
    a = ();
    let mut b: () = { if yes() { println!("2"); } else if yes() { println!("3") } };
    b = ();
    let mut c: () = println!("4");
    c = ();
    println!("{a:?} {b:?} {c:?}");
}
