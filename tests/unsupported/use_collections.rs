// an imported collection
use std::collections::HashSet;

fn main() {
    let mut s = HashSet::new();
    s.insert(3);
    println!("{}", s.len());
}
