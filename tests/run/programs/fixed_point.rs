// Fixed-point arithmetic with 16 fractional bits: products, quotients, roots and a sine.
const SHIFT: u32 = 16;
const ONE: i64 = 1 << SHIFT;

const fn from(n: i64, d: i64) -> i64 { n * ONE / d }
const PI: i64 = from(31415926536, 10000000000);

fn mul(a: i64, b: i64) -> i64 { a * b >> SHIFT }
fn div(a: i64, b: i64) -> i64 { (a << SHIFT) / b }

fn sqrt(x: i64) -> i64 {
    if x <= 0 { return 0; }
    let mut lo = 0;
    let mut hi = if x > ONE { x } else { ONE };
    while hi - lo > 1 {
        let mid = (lo + hi) / 2;
        if mul(mid, mid) > x { hi = mid; } else { lo = mid; }
    }
    lo
}

fn sin(x: i64) -> i64 {
    let mut x = x % (2 * PI);
    if x > PI { x -= 2 * PI; } else if x < -PI { x += 2 * PI; }
    let square = mul(x, x);
    let mut term = x;
    let mut sum = x;
    for k in 1..8 {
        term = -mul(term, square) / (2 * k * (2 * k + 1));
        sum += term;
    }
    sum
}

fn show(name: &str, x: i64) {
    let sign = if x < 0 { "-" } else { "" };
    let x = if x < 0 { -x } else { x };
    let digits = (x % ONE) * 10000 / ONE;
    println!("{name:>10} = {sign}{}.{digits:04}", x / ONE);
}

fn main() {
    show("pi", PI);
    show("2.5 * -3", mul(from(5, 2), -3 * ONE));
    show("1 / 3", div(ONE, 3 * ONE));
    show("-7 / 2", div(-7 * ONE, 2 * ONE));
    show("sqrt 2", sqrt(2 * ONE));
    show("sqrt 0.25", sqrt(from(1, 4)));
    show("sqrt 1e6", sqrt(1_000_000 * ONE));
    for i in 0..=4 {
        show("sin", sin(PI * i / 4 + PI * 2));
    }
    show("sin -1", sin(-ONE));
    println!("{:.4} {}", PI as f64 / ONE as f64, from(1, 2) as f32 / ONE as f32);
}

// expect:         pi = 3.1415
// expect:   2.5 * -3 = -7.5000
// expect:      1 / 3 = 0.3333
// expect:     -7 / 2 = -3.5000
// expect:     sqrt 2 = 1.4142
// expect:  sqrt 0.25 = 0.5000
// panic: 8:33: attempt to multiply with overflow
