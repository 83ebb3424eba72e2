// A function of the library: mut needed.
fn main() {
    let a = [2, 1];
    a.sort(); //~ ERROR E0596
}
