// A function of the library: swap not mut.
fn main() {
    let mut a = 1;
    let b = 2;
    std::mem::swap(&mut a, &b); //~ ERROR E0308
}
