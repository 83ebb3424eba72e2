// The parts of an array are not told apart.
fn main() {
    let mut a = [1, 2, 3, 4];
    let x = &mut a[..2];
    let y = &mut a[2..]; //~ ERROR E0499
    x[0] = y[0];
}
