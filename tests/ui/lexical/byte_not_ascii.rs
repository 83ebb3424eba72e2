// a letter outside ASCII in a byte literal
fn main() {
    let b = b'é'; //~ ERROR -
    println!("{}", b);
}
