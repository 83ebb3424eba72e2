// assignment through a local &
fn main() {
    let mut n = 3;
    let r = &n;
    *r = 4; //~ ERROR E0594
    println!("{}", n);
    n += 1;
    println!("{}", n);
}
