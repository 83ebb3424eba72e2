// NaN is unequal to everything and unordered; -0.0 equals 0.0.
fn main() {
    let n = f64::NAN;
    println!("{} {} {}", n == n, n != n, n < n);
    println!("{} {} {} {}", n < 1.0, n > 1.0, n <= 1.0, n >= 1.0);
    println!("{}", !(n < 1.0));
    println!("{} {}", 0.0 == -0.0, 0.0 > -0.0);
    println!("{} {}", f64::INFINITY > f64::MAX, f64::NEG_INFINITY < f64::MIN);
    println!("{} {}", (1.0, n) == (1.0, n), [n] != [n]);
    println!("{} {}", (1.0, n) < (2.0, n), (n, 1.0) < (n, 2.0));
}

// expect: false true false
// expect: false false false false
// expect: true
// expect: true false
// expect: true true
// expect: false true
// expect: true false
