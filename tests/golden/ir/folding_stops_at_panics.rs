// What would panic is left to panic where it is reached.
#[allow(arithmetic_overflow)]
fn f() -> i32 {
    let a = 2147483647;
    a + 1
}

#[allow(unconditional_panic)]
fn g(b: u8) -> u8 {
    let zero = 0;
    if b == 7 { b / zero } else { 0 }
}

fn main() {}
