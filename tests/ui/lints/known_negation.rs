// the least values negated
fn main() {
    let a = -i8::MIN; //~ ERROR arithmetic_overflow
    let low = -2147483648;
    let b = -low; //~ ERROR arithmetic_overflow
    let c: i64 = -(-9223372036854775807 - 1); //~ ERROR arithmetic_overflow
    let d = -(-127i8);
    println!("{} {} {} {}", a, b, c, d);
}
