// a method on a variable without a value
struct Counter {
    n: u32,
}

impl Counter {
    fn get(&self) -> u32 {
        self.n
    }
}

fn main() {
    let c: Counter;
    println!("{}", c.get()); //~ ERROR E0381
}
