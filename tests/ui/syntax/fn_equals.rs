// = after the signature
fn one() = 1; //~ ERROR -

fn main() {
    one();
}
