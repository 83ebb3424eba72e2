// a full-width parenthesis
fn main() {
    println!("hi"）; //~ ERROR -
}
