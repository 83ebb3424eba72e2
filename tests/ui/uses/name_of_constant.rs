// an imported constant and one of the file
use std::f64::consts::PI;

const PI: f64 = 3.0; //~ ERROR E0255

fn main() {
    println!("{}", PI);
}
