// a function without a body
fn one(); //~ ERROR -

fn main() {
    one();
}
