// an empty byte literal
fn main() {
    let b = b''; //~ ERROR -
    println!("{}", b);
}
