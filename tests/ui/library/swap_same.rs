// A function of the library: swap same.
fn main() {
    let mut a = 1;
    std::mem::swap(&mut a, &mut a); //~ ERROR E0499
}
