// A function of the library: elem value.
fn main() {
    let a = [1, 2];
    a.contains(2); //~ ERROR E0308
}
