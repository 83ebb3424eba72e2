// A small number on either side of `+`, on the right of `-`; others need a register.
fn f(a: i32) -> i32 {
    a + 5 - 7 + (3 + a) + (a - -2)
}

fn g(a: i32) -> i32 {
    (9 - a) * 2 + 100000
}

fn h(a: u8) -> u8 {
    a - 200
}

fn main() {}
