// ** for powers
fn main() {
    let n = 2 ** 3; //~ ERROR E0614
    println!("{}", n);
}
