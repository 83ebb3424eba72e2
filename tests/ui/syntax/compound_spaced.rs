// a space inside +=
fn main() {
    let mut n = 5;
    n + = 1; //~ ERROR -
    println!("{}", n);
}
