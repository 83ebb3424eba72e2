// an unknown suffix of an integer
fn main() {
    let n = 5u12; //~ ERROR -
    println!("{}", n);
}
