// a two in a binary number
fn main() {
    let n = 0b12; //~ ERROR -
    println!("{}", n);
}
