// a float without its integer part
fn main() {
    let x = .5; //~ ERROR -
    println!("{}", x);
}
