// self by value is not mut without saying so
struct Counter {
    n: u32,
}

impl Counter {
    fn bumped(self) -> Self {
        self.n += 1; //~ ERROR E0594
        self
    }
}

fn main() {
    println!("{}", Counter { n: 0 }.bumped().n);
}
