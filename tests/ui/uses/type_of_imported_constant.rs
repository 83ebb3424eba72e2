// an imported constant has its type
use std::f64::consts::PI;

fn main() {
    let x: f32 = PI; //~ ERROR E0308
    println!("{}", x);
}
