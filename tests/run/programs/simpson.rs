// Numeric integration, differentiation, bisection and power series in f64 and f32.
fn exp(x: f64) -> f64 {
    let (mut term, mut sum) = (1.0, 1.0);
    let mut n = 1;
    while n < 40 {
        term *= x / n as f64;
        sum += term;
        n += 1;
    }
    sum
}

fn sin(x: f64) -> f64 {
    let (mut term, mut sum) = (x, x);
    for n in 1..20 {
        let k = (2 * n) as f64;
        term *= -x * x / (k * (k + 1.0));
        sum += term;
    }
    sum
}

fn simpson(a: f64, b: f64, n: usize, which: u8) -> f64 {
    let h = (b - a) / n as f64;
    let mut sum = 0.0;
    for i in 0..=n {
        let x = a + i as f64 * h;
        let y = if which == 0 { exp(x) } else if which == 1 { sin(x) } else { 1.0 / (1.0 + x * x) };
        let weight = if i == 0 || i == n { 1.0 } else if i % 2 == 1 { 4.0 } else { 2.0 };
        sum += weight * y;
    }
    sum * h / 3.0
}

fn bisect(mut lo: f64, mut hi: f64) -> (f64, u32) {
    let mut steps = 0;
    while hi - lo > 1e-12 {
        let mid = (lo + hi) / 2.0;
        if mid * mid * mid - mid - 2.0 > 0.0 { hi = mid; } else { lo = mid; }
        steps += 1;
    }
    (lo, steps)
}

fn harmonic(n: u32) -> (f32, f32) {
    let (mut up, mut down) = (0.0f32, 0.0f32);
    for i in 1..=n { up += 1.0 / i as f32; }
    for i in (1..=n).rev() { down += 1.0 / i as f32; }
    (up, down)
}

fn main() {
    println!("{} {}", exp(1.0), exp(-1.0));
    println!("{} {:e}", sin(1.0), sin(3.141592653589793));
    println!("{:.10}", simpson(0.0, 1.0, 100, 0));
    println!("{:.10}", simpson(0.0, 3.141592653589793, 100, 1));
    println!("{}", 4.0 * simpson(0.0, 1.0, 200, 2));
    let (root, steps) = bisect(1.0, 2.0);
    println!("{root:.9} in {steps}");
    println!("{:?}", harmonic(100000));
    println!("{}", (exp(1e-3) - exp(-1e-3)) / 2e-3);
}

// expect: 2.7182818284590455 0.36787944117144245
// expect: 0.8414709848078965 2.4790606856821153e-16
// expect: 1.7182818286
// expect: 2.0000000108
// expect: 3.141592653589795
// expect: 1.521379707 in 40
// expect: (12.090851, 12.090153)
// expect: 1.0000001666667369
