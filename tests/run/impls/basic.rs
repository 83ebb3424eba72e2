// new, reading methods, changing methods.
struct Counter {
    count: u32,
    step: u32,
}

impl Counter {
    fn new(step: u32) -> Counter {
        Counter { count: 0, step }
    }

    fn bump(&mut self) {
        self.count += self.step;
    }

    fn get(&self) -> u32 {
        self.count
    }

    fn finish(self) -> u32 {
        self.count * 100
    }
}

fn main() {
    let mut c = Counter::new(3);
    c.bump();
    c.bump();
    println!("{}", c.get());
    println!("{}", c.finish());
}

// expect: 6
// expect: 600
