// a typographic minus
fn main() {
    let n = 7 − 2; //~ ERROR -
    println!("{}", n);
}
