// break with a value in a while
fn main() {
    let mut n = 0;
    while n < 9 {
        n += 1;
        if n == 4 {
            break n; //~ ERROR E0571
        }
    }
}
