// literals outside of their type
fn main() {
    match 1u8 {
        300 => {} //~ ERROR overflowing_literals
        _ => {}
    }
    match 1i8 {
        -129 => {} //~ ERROR overflowing_literals
        -128 => {}
        _ => {}
    }
}
