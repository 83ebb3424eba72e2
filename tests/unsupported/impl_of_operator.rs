// A trait that is implemented by hand is refused once; what it would give is not missed.
use std::fmt;
use std::ops::Add;

#[derive(Clone, Copy)]
struct Meters(f64);

impl Add for Meters { //~ ERROR LUD
    type Output = Meters;

    fn add(self, other: Meters) -> Meters {
        Meters(self.0 + other.0)
    }
}

impl fmt::Display for Meters { //~ ERROR LUD
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} m", self.0)
    }
}

fn main() {
    println!("{}", Meters(1.0) + Meters(2.5));
}
