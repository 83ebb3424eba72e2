// A function of the library: count path.
fn main() {
    i32::pow(2); //~ ERROR E0061
}
