// A panic in the value of an arm, by its position.
fn run(n: i32, d: i32) -> i32 {
    match n {
        0 => 0,
        1..=9 => 100 / d,
        _ => 1000 / d,
    }
}

fn main() {
    println!("{} {}", run(0, 0), run(5, 3));
    println!("{}", run(50, 0));
}

// expect: 0 33
// panic: 6:14: attempt to divide by zero
