// associated constants that need each other
struct Limits;

impl Limits {
    const LOW: u8 = Self::HIGH - 1; //~ ERROR E0391
    const HIGH: u8 = Self::LOW + 1;
}

fn main() {
    println!("{}", Limits::LOW);
}
