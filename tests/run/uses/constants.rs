// Imported constants and modules of constants.
use std::f64::consts::PI;
use std::f64::consts;
use std::f32;

fn main() {
    println!("{:.5} {:.5} {:.3}", PI, consts::E, f32::consts::PI);
    println!("{}", consts::TAU == 2.0 * PI);
    println!("{:.3}", std::f64::consts::SQRT_2);
}

// expect: 3.14159 2.71828 3.142
// expect: true
// expect: 1.414
