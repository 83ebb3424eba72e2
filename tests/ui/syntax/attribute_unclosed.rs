// an attribute that is not closed
#[inline
fn one() {}

fn main() {
    one();
} //~ ERROR -
