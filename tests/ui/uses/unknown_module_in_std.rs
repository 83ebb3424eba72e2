// a module that std does not have
use std::maths::PI; //~ ERROR E0432

fn main() {
    println!("hi");
}
