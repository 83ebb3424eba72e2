// a method with &mut self through a shared reference
struct Counter {
    n: u32,
}

impl Counter {
    fn bump(&mut self) {
        self.n += 1;
    }

    fn look(&self) -> u32 {
        self.bump(); //~ ERROR E0596
        self.n
    }
}

fn twice(c: &Counter) {
    c.bump(); //~ ERROR E0596
}

fn main() {
    let c = Counter { n: 0 };
    twice(&c);
    println!("{}", c.look());
}
