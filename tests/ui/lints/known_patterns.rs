// names in a pattern
fn main() {
    let (x, (y, z)) = (0, (0, 255u8));
    let a = 1 / x; //~ ERROR unconditional_panic
    let b = 1 / y;
    let c = z + 1;
    let (_, w) = (1, 200u8);
    let d = w + 56; //~ ERROR arithmetic_overflow
    println!("{} {} {} {}", a, b, c, d);
}
