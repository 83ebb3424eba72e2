// attributes allow a lint for what they stand in front of
#[allow(unconditional_panic)]
fn allowed() -> i32 {
    1 / 0
}

#[allow(dead_code, arithmetic_overflow)]
#[inline]
fn other_lint() -> i32 {
    1 / 0 //~ ERROR unconditional_panic
}

fn main() {
    #[allow(arithmetic_overflow)]
    let a = 255u8 + 1;
    let b = 255u8 + 1; //~ ERROR arithmetic_overflow
    println!("{} {}", a, b);
}
