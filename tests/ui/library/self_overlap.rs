// A function of the library: self overlap.
fn main() {
    let mut a = [1, 2, 3];
    a.copy_from_slice(&a); //~ ERROR E0502
}
