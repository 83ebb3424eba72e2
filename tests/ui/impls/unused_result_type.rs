// the result of a method as a condition
struct Counter {
    n: u32,
}

impl Counter {
    fn get(&self) -> u32 {
        self.n
    }
}

fn main() {
    let c = Counter { n: 1 };
    if c.get() { //~ ERROR E0308
        println!("yes");
    }
}
