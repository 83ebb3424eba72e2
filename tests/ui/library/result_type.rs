// A function of the library: result type.
fn main() {
    let x: u8 = 5i32.abs(); //~ ERROR E0308
    println!("{x}");
}
