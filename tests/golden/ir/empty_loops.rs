// A loop without a body turns on itself; a range that is known to be empty leaves nothing.
fn f() {
    loop {}
}

fn g() {
    for _ in 5..5 {}
    for _ in 0..0u8 {}
}

fn main() {}
