// NaN, infinities and negative zero in Display and Debug.
fn zero() -> f64 { 0.0 }

fn main() {
    println!("{} {} {}", f64::NAN, f64::INFINITY, f64::NEG_INFINITY);
    println!("{:?} {:?} {:?}", f32::NAN, f32::INFINITY, f32::NEG_INFINITY);
    println!("{} {:?} {}", -0.0, -0.0, 0.0);
    println!("{} {} {}", 1.0 / zero(), -1.0 / zero(), zero() / zero());
    println!("{} {}", -zero(), 0.0 * -1.0);
    println!("{:+} {:+} {:+} {:+}", 0.0, -0.0, f64::INFINITY, f64::NAN);
    println!("{}", -f64::NAN);
    println!("{:.1} {:.0} {:.3?}", f64::INFINITY, f64::NAN, f64::NEG_INFINITY);
}

// expect: NaN inf -inf
// expect: NaN inf -inf
// expect: -0 -0.0 0
// expect: inf -inf NaN
// expect: -0 -0
// expect: +0 -0 +inf NaN
// expect: NaN
// expect: inf NaN -inf
