// an assignment without a value
fn main() {
    let mut n = 5;
    n = ; //~ ERROR -
    println!("{}", n);
}
