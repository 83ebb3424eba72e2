// a division by zero
fn main() {
    println!("{}", 1 / 0); //~ ERROR unconditional_panic
}
