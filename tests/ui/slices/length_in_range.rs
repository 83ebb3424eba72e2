// The array is borrowed before the ends are evaluated.
fn main() {
    let mut a = [1, 2, 3, 4];
    a[a.len() - 2..][0] = 7; //~ ERROR E0502
    let x = &mut a[..a.len()]; //~ ERROR E0502
    x[0] = 1;
}
