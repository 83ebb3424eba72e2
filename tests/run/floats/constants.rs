// The associated constants of both float types.
fn main() {
    println!("{:e} {:e}", f64::MAX, f64::MIN);
    println!("{:e} {:e}", f32::MAX, f32::MIN);
    println!("{:e} {:e}", f64::EPSILON, f32::EPSILON);
    println!("{:e} {:e}", f64::MIN_POSITIVE, f32::MIN_POSITIVE);
    println!("{} {}", f64::INFINITY == f32::INFINITY as f64, f32::NAN == f32::NAN);
    println!("{}", f64::EPSILON / 2.0 + 1.0 == 1.0);
}

// expect: 1.7976931348623157e308 -1.7976931348623157e308
// expect: 3.4028235e38 -3.4028235e38
// expect: 2.220446049250313e-16 1.1920929e-7
// expect: 2.2250738585072014e-308 1.1754944e-38
// expect: true false
// expect: true
