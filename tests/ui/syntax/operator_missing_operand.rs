// an operator without its right side
fn main() {
    let n = 5 + ; //~ ERROR -
    println!("{}", n);
}
