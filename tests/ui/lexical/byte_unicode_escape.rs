// a unicode escape in a byte literal
fn main() {
    let b = b'\u{41}'; //~ ERROR -
    println!("{}", b);
}
