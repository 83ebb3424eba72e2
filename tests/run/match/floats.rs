// Floats as patterns: -0.0 is 0.0, and NaN is no number.
fn kind(x: f64) -> i32 {
    match x {
        0.0 => 0,
        1.5 | 2.5 => 1,
        -1.0..=1.0 => 2,
        10.0.. => 3,
        ..-10.0 => 4,
        _ => 5,
    }
}

fn main() {
    for x in [0.0, -0.0, 1.5, 0.3, -1.0, 10.0, f64::INFINITY, -10.0, -10.5, f64::NAN, 5.0] {
        println!("{:?} {}", x, kind(x));
    }
}

// expect: 0.0 0
// expect: -0.0 0
// expect: 1.5 1
// expect: 0.3 2
// expect: -1.0 2
// expect: 10.0 3
// expect: inf 3
// expect: -10.0 5
// expect: -10.5 4
// expect: NaN 5
// expect: 5.0 5
