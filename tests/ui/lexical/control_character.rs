// a control character in the code
fn main() {
    let n = 7; //~ ERROR -
    println!("{}", n);
}
