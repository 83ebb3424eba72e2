// assert_eq with one argument
fn main() {
    assert_eq!(1 + 1); //~ ERROR -
}
