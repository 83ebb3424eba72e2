// `_` computes its value, which may panic, and keeps nothing.
fn f(a: u8, b: u8) {
    let _ = a / b;
    let _ = (a, b);
}

fn main() {}
