// a unicode escape past the last character
fn main() {
    let c = '\u{110000}'; //~ ERROR -
    println!("{}", c);
}
