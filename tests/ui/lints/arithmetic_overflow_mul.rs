// an overflowing product
fn main() {
    let big = 100_000;
    let n: i32 = big * big; //~ ERROR arithmetic_overflow
    println!("{}", n);
}
