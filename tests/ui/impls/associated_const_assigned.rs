// an associated constant is not a place
struct Limits;

impl Limits {
    const LOW: u8 = 1;
}

fn main() {
    Limits::LOW = 2; //~ ERROR E0005
}
