// A function of the library: count more.
fn main() {
    let x = 5i32;
    x.abs(1, 2); //~ ERROR E0061
}
