// a method as a value
struct Meters(f64);

impl Meters {
    fn feet(&self) -> f64 {
        self.0 * 3.28
    }
}

fn main() {
    let f = Meters::feet;
    println!("{}", f(&Meters(1.0)));
}
