// a hash in an expression
fn main() {
    let n = 5 # 3; //~ ERROR -
    println!("{}", n);
}
