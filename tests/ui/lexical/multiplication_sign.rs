// a multiplication sign
fn main() {
    let n = 7×; //~ ERROR -
    println!("{}", n);
}
