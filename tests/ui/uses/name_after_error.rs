// a name whose import failed is not told again
use world::{largest, Light}; //~ ERROR E0432

fn show(l: Light) {
    println!("{}", largest(1, 2));
}

fn main() {
    show(Light::Red);
}
