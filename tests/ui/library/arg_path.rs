// A function of the library: arg path.
fn main() {
    i32::max(1u8, 2); //~ ERROR E0308
}
