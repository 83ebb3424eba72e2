// A function of the library: replace type.
fn main() {
    let mut a = 1u8;
    std::mem::replace(&mut a, "x"); //~ ERROR E0308
}
