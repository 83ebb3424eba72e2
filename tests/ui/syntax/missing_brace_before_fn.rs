// the brace missing before the next function
fn one() {
    println!("one");

fn main() {
    one(); //~ ERROR -
