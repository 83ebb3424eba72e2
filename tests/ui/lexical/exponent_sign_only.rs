// an exponent with a sign only
fn main() {
    let x = 1.0e+; //~ ERROR -
    println!("{}", x);
}
