// no semicolon between two calls
fn hello() {}

fn main() {
    hello() //~ ERROR -
    hello();
}
