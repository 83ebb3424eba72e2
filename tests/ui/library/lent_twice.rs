// A function of the library: lent twice.
fn main() {
    let mut a = [1, 2];
    let mut b = [3, 4];
    let r = &mut a;
    a.swap_with_slice(&mut b); //~ ERROR E0499
    r[0] = 1;
}
