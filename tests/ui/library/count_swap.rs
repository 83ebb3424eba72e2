// A function of the library: count swap.
fn main() {
    let mut a = [1, 2];
    a.swap(1); //~ ERROR E0061
}
