// A function of the library: not for unsigned.
fn main() {
    println!("{}", 5u32.abs()); //~ ERROR E0599
}
