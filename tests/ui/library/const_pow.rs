// A function of the library: const pow.
fn main() {
    const X: i32 = 10i32.pow(10); //~ ERROR E0080
    println!("{X}");
}
