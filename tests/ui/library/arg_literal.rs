// A function of the library: arg literal.
fn main() {
    let x = 5i32;
    x.wrapping_add(1.5); //~ ERROR E0308
}
