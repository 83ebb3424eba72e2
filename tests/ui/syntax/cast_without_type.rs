// as without a type
fn main() {
    let a = 5 as; //~ ERROR -
    println!("{:?}", a);
}
