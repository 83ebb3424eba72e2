// an unknown macro in an expression
fn main() {
    let n = maximum!(1, 2); //~ ERROR -
    println!("{}", n);
}
