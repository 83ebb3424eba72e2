// self stands in a list only
use std::mem::self; //~ ERROR E0429

fn main() {
    println!("hi");
}
