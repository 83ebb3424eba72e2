// Methods by their paths, with self as an argument.
struct Meter {
    level: i32,
}

impl Meter {
    fn raise(&mut self, by: i32) -> i32 {
        self.level += by;
        self.level
    }

    fn read(&self) -> i32 {
        self.level
    }

    fn melt(self) -> i32 {
        -self.level
    }
}

fn main() {
    let mut m = Meter { level: 2 };
    println!("{}", Meter::raise(&mut m, 5));
    println!("{}", Meter::read(&m));
    println!("{}", Meter::melt(m));
}

// expect: 7
// expect: 7
// expect: -7
