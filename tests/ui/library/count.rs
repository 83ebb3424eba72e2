// A function of the library: count.
fn main() {
    let x = 5i32;
    x.pow(); //~ ERROR E0061
}
