// the minimum divided by minus one
fn main() {
    println!("{}", i32::MIN / -1); //~ ERROR unconditional_panic
}
