// a euro sign in an expression
fn main() {
    let n = 5€; //~ ERROR -
    println!("{}", n);
}
