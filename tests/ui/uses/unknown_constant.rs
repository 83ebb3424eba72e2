// a constant that the module does not have
use std::f64::consts::PIE; //~ ERROR E0432

fn main() {
    println!("hi");
}
