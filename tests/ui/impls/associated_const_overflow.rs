// an associated constant whose computation overflows
struct Limits;

impl Limits {
    const LOW: u8 = 3;
    const BELOW: u8 = Self::LOW - 4; //~ ERROR E0080, arithmetic_overflow
}

fn main() {
    println!("{}", Limits::BELOW);
}
