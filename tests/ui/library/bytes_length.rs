// A function of the library: bytes length.
fn main() {
    println!("{}", u32::from_be_bytes([1, 2])); //~ ERROR E0308
}
