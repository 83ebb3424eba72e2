// an integer suffix on a float
fn main() {
    let x = 1.5u8; //~ ERROR -
    println!("{}", x);
}
