// a chain by mutable references
struct Builder {
    n: u32,
}

impl Builder {
    fn add(&mut self, n: u32) -> &mut Self {
        self.n += n;
        self
    }
}

fn main() {
    let mut b = Builder { n: 0 };
    b.add(1).add(2);
    println!("{}", b.n);
}
