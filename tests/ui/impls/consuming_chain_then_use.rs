// a chain that takes self leaves nothing behind
struct Builder {
    n: u32,
}

impl Builder {
    fn add(mut self, n: u32) -> Self {
        self.n += n;
        self
    }
}

fn main() {
    let b = Builder { n: 0 };
    let c = b.add(1).add(2);
    println!("{} {}", c.n, b.n); //~ ERROR E0382
}
