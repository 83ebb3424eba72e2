// Methods that call each other, back and forth.
struct Parity {
    calls: u32,
}

impl Parity {
    fn even(&mut self, n: u32) -> bool {
        self.calls += 1;
        if n == 0 { true } else { self.odd(n - 1) }
    }

    fn odd(&mut self, n: u32) -> bool {
        self.calls += 1;
        if n == 0 { false } else { self.even(n - 1) }
    }

    fn report(&mut self, n: u32) {
        let e = self.even(n);
        println!("{} {} {}", n, e, self.calls);
    }
}

fn main() {
    let mut p = Parity { calls: 0 };
    p.report(4);
    p.report(7);
    p.report(0);
}

// expect: 4 true 5
// expect: 7 false 13
// expect: 0 true 14
