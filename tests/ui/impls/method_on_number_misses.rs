// a method of a struct on a number
struct Meters(f64);

impl Meters {
    fn feet(&self) -> f64 {
        self.0 * 3.28
    }
}

fn main() {
    let m = Meters(1.0);
    println!("{} {}", m.feet(), m.0.feet()); //~ ERROR E0599
}
