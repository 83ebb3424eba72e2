// a module is not a value
use std::mem;

fn main() {
    let m = mem; //~ ERROR E0423
    println!("hi");
}
