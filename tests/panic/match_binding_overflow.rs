// A binding's arithmetic overflows in its arm.
fn run(t: (u8, u8)) -> u8 {
    match t {
        (0, b) => b,
        (a, b) => a * b,
    }
}

fn main() {
    println!("{} {}", run((0, 200)), run((5, 51)));
    println!("{}", run((5, 52)));
}

// expect: 200 255
// panic: 5:19: attempt to multiply with overflow
