// Every operator of f32 at run time, and both ways between the float types.
fn operators(a: f32, b: f32) {
    println!("{} {} {} {} {} {}", a + b, a - b, a * b, a / b, a % b, -a);
}

fn widen(a: f32) -> f64 {
    a as f64
}

fn narrow(a: f64) -> f32 {
    a as f32
}

fn main() {
    operators(0.1, 0.2);
    operators(-7.5, 2.0);
    operators(f32::MAX, f32::MAX);
    operators(1.0, -0.0);
    println!("{} {}", widen(0.1), narrow(0.1));
    println!("{} {}", narrow(1e40), widen(f32::MIN_POSITIVE));
}

// expect: 0.3 -0.1 0.020000001 0.5 0.1 -0.1
// expect: -5.5 -9.5 -15 -3.75 -1.5 7.5
// expect: inf 0 inf 1 0 -340282350000000000000000000000000000000
// expect: 1 1 -0 -inf NaN -1
// expect: 0.10000000149011612 0.1
// expect: inf 0.000000000000000000000000000000000000011754943508222875
