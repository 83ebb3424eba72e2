// a word in single quotes
fn main() {
    println!('hello'); //~ ERROR -
}
