// A function of the library: mut behind ref.
fn main() {
    let mut b = [2, 1];
    let a = &b;
    a.reverse(); //~ ERROR E0596
    b[0] = 1;
}
