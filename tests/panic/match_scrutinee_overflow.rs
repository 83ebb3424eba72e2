// A panic in the value to match.
fn run(n: u8) -> u8 {
    match n + 250 {
        250..=252 => 1,
        _ => 2,
    }
}

fn main() {
    println!("{} {}", run(2), run(5));
    println!("{}", run(6));
}

// expect: 1 2
// panic: 3:11: attempt to add with overflow
