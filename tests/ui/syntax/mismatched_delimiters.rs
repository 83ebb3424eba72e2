// a bracket closed by a parenthesis
fn main() {
    let a = [1, 2); //~ ERROR -
    println!("{:?}", a);
}
