// an unknown suffix of a float
fn main() {
    let x = 1.5f16x; //~ ERROR -
    println!("{}", x);
}
