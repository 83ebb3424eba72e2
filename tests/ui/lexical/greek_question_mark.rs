// a Greek question mark for a semicolon
fn main() {
    let n = 5; //~ ERROR -
    println!("{}", n);
}
