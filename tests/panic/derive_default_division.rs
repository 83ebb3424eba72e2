// A default of zero as a divisor.
#[derive(Default)]
struct Settings {
    parts: u32,
    total: u32,
}

impl Settings {
    fn share(&self) -> u32 {
        self.total / self.parts
    }
}

fn main() {
    let s = Settings { total: 12, ..Settings::default() };
    println!("{}", Settings { parts: 4, ..s }.share());
    println!("{}", s.share());
}

// expect: 3
// panic: 10:9: attempt to divide by zero
