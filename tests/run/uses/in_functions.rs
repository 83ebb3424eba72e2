// Imports within functions and blocks, after their use, shadowing each other.
fn largest(a: i32, b: i32) -> i32 {
    let n = max(a, b);
    use std::cmp::max;
    n
}

fn half() -> f64 {
    {
        use std::f64::consts::PI;
        PI / 2.0
    }
}

fn max() -> i32 {
    77
}

fn main() {
    println!("{} {:.4} {}", largest(3, 4), half(), max());
    use std::cmp::min;
    println!("{}", min(1, 2));
}

// expect: 4 1.5708 77
// expect: 1
