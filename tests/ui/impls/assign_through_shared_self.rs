// fields of &self are not assigned
struct Counter {
    n: u32,
    log: [u32; 2],
}

impl Counter {
    fn bump(&self) {
        self.n += 1; //~ ERROR E0594
        self.log[0] = self.n; //~ ERROR E0594
    }
}

fn main() {
    let c = Counter { n: 0, log: [0; 2] };
    c.bump();
    println!("{} {}", c.n, c.log[1]);
}
