// an element is changed
fn main() {
    let mut a = [255u8, 1];
    a[0] += 1;
    a[1] = 1 << 9; //~ ERROR arithmetic_overflow
    a[2] += 1; //~ ERROR unconditional_panic
    println!("{:?}", a);
}
