// Debug of floats: an exponent from 1e16 up and below 1e-4.
fn main() {
    println!("{:?} {:?}", 1e15, 1e16);
    println!("{:?} {:?}", 9999999999999998.0, -1e16);
    println!("{:?} {:?} {:?}", 0.0001, 0.00001, 0.000123);
    println!("{:?} {:?} {:?}", f64::MAX, f64::MIN, f64::MIN_POSITIVE);
    println!("{:?} {:?}", 5e-324, f64::EPSILON);
    println!("{:?} {:?} {:?}", f32::MAX, f32::MIN_POSITIVE, f32::EPSILON);
    println!("{:?} {:?}", 1e16f32, 1e-5f32);
    println!("{:?} {:?} {:?}", 1.0, 0.0, 100.0);
    println!("{:?}", 1.5e300);
}

// expect: 1000000000000000.0 1e16
// expect: 9999999999999998.0 -1e16
// expect: 0.0001 1e-5 0.000123
// expect: 1.7976931348623157e308 -1.7976931348623157e308 2.2250738585072014e-308
// expect: 5e-324 2.220446049250313e-16
// expect: 3.4028235e38 1.1754944e-38 1.1920929e-7
// expect: 1e16 1e-5
// expect: 1.0 0.0 100.0
// expect: 1.5e300
