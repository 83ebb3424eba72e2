// the minimum negated
fn main() {
    let low = i32::MIN;
    println!("{}", -low); //~ ERROR arithmetic_overflow
}
