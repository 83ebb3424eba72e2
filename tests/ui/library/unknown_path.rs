// A function of the library: unknown path.
fn main() {
    i32::foo(3); //~ ERROR E0599
}
