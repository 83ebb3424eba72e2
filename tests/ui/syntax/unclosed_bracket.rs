// an array that is not closed
fn main() {
    let a = [1, 2; //~ ERROR -
    println!("{:?}", a);
}
