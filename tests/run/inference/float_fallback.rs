// Float variables without other constraints are f64.
fn main() {
    let a = 0.1;
    let b = 0.2;
    println!("{}", a + b);
    let c = [1.0, 3.0];
    println!("{}", c[0] / c[1]);
    let mut s = 0.;
    for _ in 0..10 { s += 0.1; }
    println!("{s}");
    println!("{}", 16777217.0);
}

// expect: 0.30000000000000004
// expect: 0.3333333333333333
// expect: 0.9999999999999999
// expect: 16777217
