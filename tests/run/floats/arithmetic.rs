// Float arithmetic follows IEEE: no panics, remainder with the dividend's sign.
fn rem(a: f64, b: f64) -> f64 { a % b }

fn main() {
    println!("{} {}", rem(5.5, 2.0), rem(-5.5, 2.0));
    println!("{} {}", rem(5.5, -2.0), rem(1.0, 0.1));
    println!("{} {}", rem(1.0, 0.0), rem(1.0, f64::INFINITY));
    println!("{:?} {:?}", rem(-0.0, 1.0), rem(-4.0, 2.0));
    println!("{} {}", f64::MAX * 2.0, f64::MAX + 1.0 == f64::MAX);
    println!("{}", f64::INFINITY - f64::INFINITY);
    println!("{}", 1e308 * 10.0 / 1e308);
    println!("{}", 5e-324 / 2.0);
    println!("{}", 1.0f32 + 1e-8);
    println!("{}", 16777216.0f32 + 1.0);
}

// expect: 1.5 -1.5
// expect: 1.5 0.09999999999999995
// expect: NaN 1
// expect: -0.0 -0.0
// expect: inf true
// expect: NaN
// expect: inf
// expect: 0
// expect: 1
// expect: 16777216
