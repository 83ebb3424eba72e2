// an assertion's message without its argument
fn main() {
    let n = 3;
    assert!(n > 2, "n is {}, not {}", n); //~ ERROR -
}
