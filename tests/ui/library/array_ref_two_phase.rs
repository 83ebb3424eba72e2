// A function of the library: array ref two phase.
fn main() {
    let mut b = [1, 2, 3];
    let a = &mut b;
    a.swap(0, a.len() - 1); //~ ERROR E0502
}
