// let without a pattern
fn main() {
    let = 5; //~ ERROR -
}
