// A precision rounds the exact binary value, ties to even.
fn main() {
    println!("{:.0} {:.0} {:.0} {:.0}", 0.5, 1.5, 2.5, 3.5);
    println!("{:.0} {:.0}", -0.5, -0.4);
    println!("{:.1} {:.1} {:.1}", 0.25, 0.35, 0.45);
    println!("{:.2} {:.2}", 1.005, 2.675);
    println!("{:.3}", 0.9999);
    println!("{:.2}", 9.999);
    println!("{:.10}", 0.1);
    println!("{:.20}", 0.1);
    println!("{:.5}", 1e-10);
    println!("{:.2}", 123456789.0);
    println!("{:.1?} {:.0?}", 1.0, 2.5);
    println!("{:.30}", 1e-25);
}

// expect: 0 2 2 4
// expect: -0 -0
// expect: 0.2 0.3 0.5
// expect: 1.00 2.67
// expect: 1.000
// expect: 10.00
// expect: 0.1000000000
// expect: 0.10000000000000000555
// expect: 0.00000
// expect: 123456789.00
// expect: 1.0 2
// expect: 0.000000000000000000000000100000
