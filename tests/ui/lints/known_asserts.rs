// assertions split the function, too
fn passed(n: i32) -> i32 {
    let zero = 0;
    assert!(n > 0, "{}", n);
    1 / zero //~ ERROR unconditional_panic
}

fn refuted() -> i32 {
    let zero = 0;
    assert!(zero == 1);
    1 / zero
}

fn changed() -> i32 {
    let mut zero = 1;
    zero = 0;
    debug_assert!(1 / zero == 1);
    zero
}

fn compared(n: u8) {
    assert_eq!(n, 250u8 + 9); //~ ERROR arithmetic_overflow
}

fn main() {
    println!("{} {} {}", passed(1), refuted(), changed());
    compared(1);
}
