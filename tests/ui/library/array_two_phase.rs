// A function of the library: array two phase.
fn main() {
    let mut a = [1, 2, 3];
    a.swap(0, a.len() - 1); //~ ERROR E0502
}
