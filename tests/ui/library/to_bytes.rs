// A function of the library: to bytes.
fn main() {
    let b: [u8; 2] = 1u32.to_be_bytes(); //~ ERROR E0308
    println!("{}", b[0]);
}
