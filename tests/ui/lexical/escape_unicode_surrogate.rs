// a surrogate
fn main() {
    let c = '\u{d800}'; //~ ERROR -
    println!("{}", c);
}
