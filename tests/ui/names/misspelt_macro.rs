// a misspelt macro
fn main() {
    printn!("hello"); //~ ERROR -
}
