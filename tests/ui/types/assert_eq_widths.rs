// assert_eq of two integer widths
fn main() {
    let a = 1u8;
    let b = 1u16;
    assert_eq!(a, b); //~ ERROR E0308
}
