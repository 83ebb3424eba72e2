// an order is shown by `{:?}` only
use std::cmp::Ordering;

fn main() {
    println!("{}", Ordering::Less); //~ ERROR E0277
}
