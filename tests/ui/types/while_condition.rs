// an integer as the condition of a while
fn main() {
    let mut n = 3;
    while n { //~ ERROR E0308
        n -= 1;
    }
}
