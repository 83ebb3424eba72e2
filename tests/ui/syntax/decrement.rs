// x--
fn main() {
    let mut x = 5;
    x--; //~ ERROR -
    println!("{}", x);
}
