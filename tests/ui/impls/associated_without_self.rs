// an associated function is not found by its bare name
struct Counter {
    n: u32,
}

impl Counter {
    fn new() -> Self {
        Counter { n: start() } //~ ERROR E0425
    }

    fn start() -> u32 {
        4
    }
}

fn main() {
    println!("{} {}", Counter::new().n, Counter::start());
}
