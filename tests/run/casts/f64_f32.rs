// f64 to f32 rounds, overflows to infinity, underflows to zero or a denormal.
fn down(x: f64) -> f32 { x as f32 }

fn main() {
    println!("{:?} {:?}", down(0.1), 0.1f32 as f64);
    println!("{:?} {:?}", down(1e39), down(-1e39));
    println!("{:?} {:?}", down(1e-46), down(-1e-46));
    println!("{:?}", down(1e-45));
    println!("{:?}", down(3.4028235677973366e38));
    println!("{:?}", down(3.4028235e38));
    println!("{:?}", down(f64::NAN));
    println!("{:?}", down(16777217.0));
}

// expect: 0.1 0.10000000149011612
// expect: inf -inf
// expect: 0.0 -0.0
// expect: 1e-45
// expect: inf
// expect: 3.4028235e38
// expect: NaN
// expect: 16777216.0
