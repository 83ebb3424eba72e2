// A list cannot be changed and read at once.
fn main() {
    let mut a = [1, 2, 3];
    for (x, y) in a.iter_mut().zip(a.iter()) { //~ ERROR E0502
        *x += *y;
    }
}
