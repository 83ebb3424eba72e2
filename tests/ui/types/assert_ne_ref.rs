// assert_ne of a reference and a value
fn main() {
    let a = 1;
    let r = &a;
    assert_ne!(r, 2); //~ ERROR E0277
}
