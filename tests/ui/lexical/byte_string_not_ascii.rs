// a letter outside ASCII in a byte string
fn main() {
    let b = b"né"; //~ ERROR -
    println!("{:?}", b);
}
