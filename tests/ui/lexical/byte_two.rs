// two bytes in a byte literal
fn main() {
    let b = b'ab'; //~ ERROR -
    println!("{}", b);
}
