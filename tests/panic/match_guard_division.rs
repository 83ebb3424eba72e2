// A panic in a guard.
fn run(n: i32, d: i32) -> &'static str {
    match n {
        0 => "zero",
        m if m % d == 0 => "divides",
        _ => "rest",
    }
}

fn main() {
    println!("{} {}", run(0, 0), run(6, 3));
    println!("{}", run(5, 0));
}

// expect: zero divides
// panic: 5:14: attempt to calculate the remainder with a divisor of zero
