// A function of the library: arg type.
fn main() {
    let x = 5i32;
    x.pow(2u8); //~ ERROR E0308
}
