// assert_eq borrows its operands
fn main() {
    let mut x = 1;
    let r = &mut x;
    assert_eq!(x, 1); //~ ERROR E0502
    *r += 1;
}
