// panic with a placeholder and no argument
fn main() {
    let n = 3;
    if n > 2 {
        panic!("too big: {} {}", n); //~ ERROR -
    }
}
