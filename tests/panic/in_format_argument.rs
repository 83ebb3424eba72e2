// A panic while a println!'s arguments are evaluated prints nothing of that line.
fn half(x: i32, y: i32) -> i32 { x / y }

fn main() {
    println!("first {} second {}", half(8, 2), half(8, 4));
    println!("first {} second {}", half(8, 2), half(8, 0));
}

// expect: first 4 second 2
// panic: 2:34: attempt to divide by zero
