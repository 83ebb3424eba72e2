// So does one of mutable references.
fn main() {
    let mut a = [1, 2, 3];
    for x in a.iter_mut().rev() {
        *x += a[0]; //~ ERROR E0503
    }
    for c in a.chunks_mut(2) {
        c[0] = a.len(); //~ ERROR E0502
    }
}
