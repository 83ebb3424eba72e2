// after `as` only the new name is known
use std::f64::consts::PI as HALF_TURN;

fn main() {
    println!("{} {}", HALF_TURN, PI); //~ ERROR E0425
}
