// assignment through something that is not a reference
fn main() {
    let mut n = 5;
    *n = 6; //~ ERROR E0614
    n += 1;
    println!("{}", n);
}
