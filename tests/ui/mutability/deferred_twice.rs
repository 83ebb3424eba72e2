// a deferred variable initialised twice
fn main() {
    let n;
    n = 1;
    println!("{}", n);
    n = 2; //~ ERROR E0384
    println!("{}", n);
}
