// let with a number for a name and an expression
fn main() {
    let 2x = 5; //~ ERROR -
}
