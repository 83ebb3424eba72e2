// A function of the library: const sqrt.
fn main() {
    const X: f64 = 2.0f64.sqrt(); //~ ERROR E0015
    println!("{X}");
}
