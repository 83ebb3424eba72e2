// assert on an integer
fn main() {
    let n = 1;
    assert!(n); //~ ERROR E0308
}
