// the least value divided by minus one
fn main() {
    let one = -1i64;
    let a = i64::MIN / one; //~ ERROR unconditional_panic
    let b = i8::MIN % -1; //~ ERROR unconditional_panic
    let mut c = -128i8;
    c /= -1;
    println!("{} {} {}", a, b, c);
}
