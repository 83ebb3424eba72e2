// two imports of one name
use std::f32::consts::PI;
use std::f64::consts::PI; //~ ERROR E0252

fn main() {
    println!("{}", PI);
}
