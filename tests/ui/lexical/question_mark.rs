// a question mark after a semicolon
fn main() {
    let n = 5;? //~ ERROR -
    println!("{}", n);
}
