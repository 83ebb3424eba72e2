// Float literals: exponents, underscores, suffixes, trailing dot.
fn main() {
    println!("{} {} {}", 1.0, 1., 0.5);
    println!("{} {} {}", 1e3, 1E3, 1e+3);
    println!("{} {}", 2.5e-3, 1_0.2_5);
    println!("{} {} {}", 1f32, 2f64, 1_000.5_f32);
    println!("{} {}", 3e2f32, 12E-1f64);
    println!("{}", 1.0e1_0);
    println!("{}", 0.1 + 0.2);
    println!("{}", 0.1f32 + 0.2f32);
    println!("{}", 123456789012345678901234567890.0);
    println!("{}", 0.000000000000000000000000000001);
}

// expect: 1 1 0.5
// expect: 1000 1000 1000
// expect: 0.0025 10.25
// expect: 1 2 1000.5
// expect: 300 1.2
// expect: 10000000000
// expect: 0.30000000000000004
// expect: 0.3
// expect: 123456789012345680000000000000
// expect: 0.000000000000000000000000000001
