// f32 arithmetic rounds at each step.
fn main() {
    let mut a = 0.0f32;
    let mut b = 0.0f64;
    for _ in 0..10 {
        a += 0.1;
        b += 0.1;
    }
    println!("{a} {b}");
    println!("{}", 0.1f32 as f64 == 0.1);
    println!("{}", (0.1f32 * 3.0) as f64);
    println!("{}", 1.0f32 / 3.0f32 * 3.0f32);
    println!("{:.10}", 1.1f32);
}

// expect: 1.0000001 0.9999999999999999
// expect: false
// expect: 0.30000001192092896
// expect: 1
// expect: 1.1000000238
