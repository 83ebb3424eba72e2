// a literal incremented
fn main() {
    5 += 6; //~ ERROR E0067
}
