// an exponent in a binary number
fn main() {
    let x = 0b1e3; //~ ERROR -
    println!("{}", x);
}
