// A function of the library: const abs.
fn main() {
    const X: i8 = i8::MIN.abs(); //~ ERROR E0080
    println!("{X}");
}
