// Newton's iteration converges to the same digits.
fn sqrt(x: f64) -> f64 {
    let mut g = x;
    for _ in 0..60 {
        g = 0.5 * (g + x / g);
    }
    g
}

fn main() {
    println!("{} {} {}", sqrt(2.0), sqrt(144.0), sqrt(0.5));
    println!("{:.6}", sqrt(1e10 + 1.0));
}

// expect: 1.414213562373095 12 0.7071067811865475
// expect: 100000.000005
