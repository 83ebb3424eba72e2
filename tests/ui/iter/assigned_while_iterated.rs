// An adapter keeps the loan.
fn main() {
    let mut a = [1, 2, 3];
    for x in a.iter().rev() {
        a[0] = *x; //~ ERROR E0506
    }
    for w in a.windows(2) {
        a[0] = w[1]; //~ ERROR E0506
    }
    for (x, i) in (0..3).zip(a.iter()) {
        a[0] = *i + x; //~ ERROR E0506
    }
}
