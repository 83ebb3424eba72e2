// a name that std does not have
use std::cmp::maximum; //~ ERROR E0432

fn main() {
    println!("hi");
}
