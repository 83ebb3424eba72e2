// A function of the library: unknown list.
fn main() {
    let a = [1];
    a.push(2); //~ ERROR E0599
}
