// a remainder by zero
fn main() {
    let n = 7u8;
    println!("{}", n % 0); //~ ERROR unconditional_panic
}
