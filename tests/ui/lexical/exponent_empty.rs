// an exponent without digits
fn main() {
    let x = 1e; //~ ERROR -
    println!("{}", x);
}
