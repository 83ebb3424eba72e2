// A function of the library: from signed.
fn main() {
    println!("{}", u32::from(-1i32)); //~ ERROR E0277
}
