// values that nobody uses
fn main() {
    let a = [1, 2];
    let _ = 1 / 0; //~ ERROR unconditional_panic
    let _ = a[2]; //~ ERROR unconditional_panic
    a[3]; //~ ERROR unconditional_panic
    255u8 + 1; //~ ERROR arithmetic_overflow
}
