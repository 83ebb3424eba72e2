// The amount is made 64 bits wide; the type on the left decides the op.
fn f(a: i16, by: u8) -> i16 {
    a << by
}

fn g(a: u64, by: i32) -> u64 {
    a >> by
}

fn h(a: i8) -> i8 {
    a >> 3 << 1
}

fn main() {}
