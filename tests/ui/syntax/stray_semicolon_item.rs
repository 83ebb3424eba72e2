// a semicolon after a function
fn one() {}; //~ ERROR -

fn main() {
    one();
}
