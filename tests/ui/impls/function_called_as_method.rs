// a function without self is not a method
struct Counter {
    n: u32,
}

impl Counter {
    fn new() -> Self {
        Counter { n: 0 }
    }
}

fn main() {
    let c = Counter { n: 1 };
    let d = c.new(); //~ ERROR E0599
    println!("{}", c.n);
}
