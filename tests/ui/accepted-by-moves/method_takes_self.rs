// A method takes self, and gives it back.
struct Builder {
    n: u32,
    log: [u32; 3],
}

impl Builder {
    fn add(mut self, n: u32) -> Builder {
        self.log[self.n as usize] = n;
        self.n += 1;
        self
    }

    fn sum(self) -> u32 {
        let [a, b, c] = self.log;
        a + b + c
    }
}

fn main() {
    let mut b = Builder { n: 0, log: [0; 3] };
    b = b.add(5);
    b = b.add(6).add(7);
    println!("{} {:?}", b.n, b.log);
    println!("{}", b.sum());
}

// expect: 3 [5, 6, 7]
// expect: 18
