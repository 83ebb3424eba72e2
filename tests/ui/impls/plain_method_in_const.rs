// a constant made by a function that is not const
struct Side(u32);

impl Side {
    fn new(n: u32) -> Self {
        Side(n)
    }
}

const UNIT: Side = Side::new(1); //~ ERROR E0015

fn main() {
    println!("{}", UNIT.0);
}
