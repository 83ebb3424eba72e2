// A function of the library: shared mut.
fn main() {
    let a = 1;
    std::mem::replace(&mut a, 2); //~ ERROR E0596
}
