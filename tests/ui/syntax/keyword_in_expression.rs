// a keyword in an expression
fn main() {
    let n = 5 + fn; //~ ERROR -
    println!("{}", n);
}
