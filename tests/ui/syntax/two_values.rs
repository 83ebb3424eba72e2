// two values without an operator
fn main() {
    let n = 5 6; //~ ERROR -
    println!("{}", n);
}
