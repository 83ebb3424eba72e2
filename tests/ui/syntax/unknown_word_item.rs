// a stray word between items
fn one() {}

hello

fn main() { //~ ERROR -
    one();
}
