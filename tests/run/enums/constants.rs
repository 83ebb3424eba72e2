// Constants and statics of enum types, and constants as patterns.
#[derive(PartialEq, Eq, Clone, Copy, Debug)]
enum Mode {
    Fast,
    Slow,
}

const DEFAULT: Mode = Mode::Slow;
static MODES: [Mode; 3] = [Mode::Fast, DEFAULT, Mode::Fast];
const SPEED: u8 = Mode::Slow as u8 * 10 + 3;

fn is_default(m: Mode) -> bool {
    match m {
        DEFAULT => true,
        _ => false,
    }
}

fn main() {
    for m in MODES {
        print!("{:?} {} ", m, is_default(m));
    }
    println!("{}", SPEED);
}

// expect: Fast false Slow true Fast false 13
