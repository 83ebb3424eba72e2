// self by value, not mut, is not borrowed mutably
struct Counter {
    n: u32,
}

impl Counter {
    fn bump(&mut self) {
        self.n += 1;
    }

    fn bumped(self) -> Self {
        self.bump(); //~ ERROR E0596
        self
    }
}

fn main() {
    println!("{}", Counter { n: 0 }.bumped().n);
}
