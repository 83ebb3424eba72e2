// a while without braces
fn main() {
    let mut n = 3;
    while n > 2
        n -= 1; //~ ERROR -
}
