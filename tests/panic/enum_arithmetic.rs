// Arithmetic on discriminants overflows in their cast's type.
#[derive(Clone, Copy)]
enum Level {
    Low = 100,
    High = 200,
}

fn sum(a: Level, b: Level) -> u8 {
    a as u8 + b as u8
}

fn main() {
    println!("{}", sum(Level::Low, Level::Low));
    println!("{}", sum(Level::Low, Level::High));
}

// expect: 200
// panic: 9:5: attempt to add with overflow
