// the suffix of C
fn main() {
    let x = 1.5f; //~ ERROR -
    println!("{}", x);
}
