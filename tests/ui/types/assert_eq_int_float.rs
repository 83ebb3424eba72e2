// assert_eq of an integer and a float
fn main() {
    let a = 1;
    assert_eq!(a, 1.0); //~ ERROR E0277
    //~^ ERROR E0308
}
