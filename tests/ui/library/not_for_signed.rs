// A function of the library: not for signed.
fn main() {
    println!("{}", 5i32.is_power_of_two()); //~ ERROR E0599
}
