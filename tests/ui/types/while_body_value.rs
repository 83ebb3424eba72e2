// the body of a while gives a value
fn main() {
    let mut n = 3;
    while n > 0 {
        n -= 1;
        n //~ ERROR E0308
    }
}
