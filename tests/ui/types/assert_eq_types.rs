// assert_eq of an integer and a string
fn main() {
    let n = 1;
    assert_eq!(n, "one"); //~ ERROR E0277
}
