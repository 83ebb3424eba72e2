// A function of the library: fill type.
fn main() {
    let mut a = [1u8];
    a.fill(300i32); //~ ERROR E0308
}
