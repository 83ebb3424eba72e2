// A function of the library: sort float pair.
fn main() {
    let mut a = [(1, 2.0)];
    a.sort_unstable(); //~ ERROR E0277
}
