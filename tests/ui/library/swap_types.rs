// A function of the library: swap types.
fn main() {
    let mut a = 1;
    let mut b = 2.0;
    std::mem::swap(&mut a, &mut b); //~ ERROR E0308
}
