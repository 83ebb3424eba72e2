// assert without a condition
fn main() {
    assert!(); //~ ERROR -
}
