// a stray bracket between items
fn one() {}

] //~ ERROR -

fn main() {
    one();
}
