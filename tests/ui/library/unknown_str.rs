// A function of the library: unknown str.
fn main() {
    "abc".size(); //~ ERROR E0599
}
