// a literal above u64
fn main() {
    let x: u64 = 18446744073709551616; //~ ERROR overflowing_literals
    println!("{}", x);
}
