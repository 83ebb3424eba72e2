// a parenthesis that is not closed
fn main() {
    let n = (1 + 2; //~ ERROR -
    println!("{}", n);
}
