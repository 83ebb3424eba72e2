// an integer past u128
fn main() {
    let n = 999999999999999999999999999999999999999999; //~ ERROR -
    println!("{}", n);
}
