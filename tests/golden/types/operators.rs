// Both operands of arithmetic have one type; comparisons give bool, shifts the type on the left.
fn main() {
    let a = 1u8 + 2;
    let b = 3 * 4i64;
    let c = a < 5;
    let d = a << 2u32;
    let e = 1i16 << a;
    let f = c && d != 0;
    let g = !a;
    let h = -1.5f32;
}
