// A function of the library: unknown.
fn main() {
    let x = 5i32;
    x.powr(2); //~ ERROR E0599
}
