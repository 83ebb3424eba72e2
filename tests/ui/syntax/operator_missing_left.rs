// an operator without its left side
fn main() {
    let n = * / 5; //~ ERROR -
    println!("{}", n);
}
