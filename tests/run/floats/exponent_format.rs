// {:e} and {:E} on floats and integers.
fn main() {
    println!("{:e} {:E}", 1234.5, 0.00012);
    println!("{:e} {:e} {:e}", 0.0, 1.0, -1.0);
    println!("{:.2e} {:.0e}", 1234.5, 1555.0);
    println!("{:e} {:e}", 100, 123456u64);
    println!("{:E}", 1e100);
    println!("{:e} {:e}", f64::INFINITY, f64::NAN);
    println!("[{:10e}] [{:<10e}] [{:+e}]", 1.5, 1.5, 1.5);
    println!("{:e}", 5e-324);
    println!("{:e}", 0.1f32);
    println!("{:.1e} {:.3e}", 99999, 5);
    println!("{:e}", i64::MIN);
}

// expect: 1.2345e3 1.2E-4
// expect: 0e0 1e0 -1e0
// expect: 1.23e3 2e3
// expect: 1e2 1.23456e5
// expect: 1E100
// expect: inf NaN
// expect: [     1.5e0] [1.5e0     ] [+1.5e0]
// expect: 5e-324
// expect: 1e-1
// expect: 1.0e5 5.000e0
// expect: -9.223372036854775808e18
