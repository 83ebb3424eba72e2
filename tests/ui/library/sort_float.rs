// A function of the library: sort float.
fn main() {
    let mut a = [1.0, 2.0];
    a.sort(); //~ ERROR E0277
}
