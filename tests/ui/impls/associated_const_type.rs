// associated constants of wrong types
struct Limits;

impl Limits {
    const LOW: u8 = 1.5; //~ ERROR E0308
    const HIGH: bool = 3; //~ ERROR E0308
}

fn main() {
    println!("{} {}", Limits::LOW, Limits::HIGH);
}
