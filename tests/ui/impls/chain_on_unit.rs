// a method that returns nothing ends a chain
struct Builder {
    n: u32,
}

impl Builder {
    fn add(&mut self, n: u32) {
        self.n += n;
    }
}

fn main() {
    let mut b = Builder { n: 0 };
    b.add(1).add(2); //~ ERROR E0599
    println!("{}", b.n);
}
