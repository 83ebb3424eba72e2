// a field is changed
fn main() {
    let mut t = (255u8, 1);
    t.0 += 1; //~ ERROR arithmetic_overflow
    t.0 -= 1;
    t.1 = 0;
    let a = 1 / t.1;
    let b = t.0;
    println!("{} {}", a, b);
}
