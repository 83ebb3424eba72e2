// a typographic double quote
fn main() {
    let n = 5”; //~ ERROR -
    println!("{}", n);
}
