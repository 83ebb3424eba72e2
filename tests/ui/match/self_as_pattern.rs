// A value is no pattern.
struct Lamp;

impl Lamp {
    fn same(self) {
        match self {
            self => println!("lamp"), //~ ERROR E0424
        }
    }
}

fn main() {
    Lamp.same();
}
